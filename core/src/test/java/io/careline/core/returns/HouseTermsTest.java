package io.careline.core.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.Money;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.PolicyVersion;
import io.careline.returns.DayCount;
import io.careline.returns.FreightCharge;
import io.careline.returns.FreightLeg;
import io.careline.returns.FreightPayer;
import io.careline.returns.FreightTerms;
import io.careline.returns.GoodsKind;
import io.careline.returns.ReturnCause;
import io.careline.returns.ReturnDecision;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnOutcome;
import io.careline.returns.ReturnPolicy;
import io.careline.returns.ReturnRemedy;
import io.careline.returns.ReturnWindow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HouseTermsTest {
    private static ReturnDecision decide(ReturnFacts.Builder facts) {
        return Returns.house(ReturnDesk.POLICY).evaluate(facts.build());
    }

    private static List<String> reasons(ReturnFacts.Builder facts) {
        return LifecycleDesk.rules(decide(facts).reasons());
    }

    private static ReturnFacts.Builder facts() {
        return ReturnDesk.facts();
    }

    @Test
    @DisplayName("RT1: complete packaging and unused goods may come back")
    void sound_goods_may_come_back() {
        ReturnDecision decision = decide(facts());
        assertThat(decision.outcome()).isEqualTo(ReturnOutcome.ELIGIBLE);
        assertThat(decision.reasons()).isEmpty();
        assertThat(decision.remedies()).containsExactly(ReturnRemedy.REFUND, ReturnRemedy.EXCHANGE);
        assertThat(decision.refund()).contains(ReturnDesk.yuan("100"));
        assertThat(decision.policy()).contains(PolicyVersion.of("taobao-returns", "1"));
    }

    @Test
    @DisplayName("RT1, RT2: all reasons are given, not the first")
    void all_reasons_are_given() {
        ReturnDecision decision = decide(facts().requestedAt(LifecycleDesk.local("2026-03-05T12:01"))
                .packagingComplete(false)
                .opened(true)
                .used(true));
        assertThat(decision.outcome()).isEqualTo(ReturnOutcome.INELIGIBLE);
        assertThat(LifecycleDesk.rules(decision.reasons()))
                .containsExactly(
                        "RT2 returns.too-late",
                        "RT1 returns.packaging-incomplete",
                        "RT2 returns.opened",
                        "RT2 returns.used");
        assertThat(decision.remedies()).isEmpty();
        assertThat(decision.refund()).isEmpty();
        assertThat(decision.freight()).isEmpty();
    }

    @Test
    @DisplayName("RT2: seven days to the hour are in time, a moment more is not")
    void seven_days_are_in_time_a_moment_more_is_not() {
        Instant end = LifecycleDesk.local("2026-03-05T12:00");
        assertThat(decide(facts().requestedAt(end)).deadline()).contains(end);
        assertThat(reasons(facts().requestedAt(end))).isEmpty();
        assertThat(reasons(facts().requestedAt(end.plusNanos(1)))).containsExactly("RT2 returns.too-late");
    }

    @Test
    @DisplayName("RT2: the days count as the terms say")
    void the_days_count_as_the_terms_say() {
        Instant signed = LifecycleDesk.local("2026-02-26T12:00");
        assertThat(ReturnWindow.of(7, DayCount.SAME_DAY_FIRST)
                        .deadline(signed, LifecycleDesk.ZONE)
                        .plusNanos(1))
                .isEqualTo(LifecycleDesk.local("2026-03-05T00:00"));
        assertThat(ReturnWindow.of(7, DayCount.NEXT_DAY_FIRST)
                        .deadline(signed, LifecycleDesk.ZONE)
                        .plusNanos(1))
                .isEqualTo(LifecycleDesk.local("2026-03-06T00:00"));
    }

    @Test
    @DisplayName("RT2: without a signing date no return is eligible")
    void without_a_signing_date_no_return_is_eligible() {
        ReturnDecision decision = decide(facts().signedAt(Optional.empty()));
        assertThat(decision.outcome()).isEqualTo(ReturnOutcome.NEEDS_INFORMATION);
        assertThat(LifecycleDesk.rules(decision.reasons())).containsExactly("RT2 returns.signing-date-missing");
        assertThat(decision.deadline()).isEmpty();
        assertThat(decision.refund()).isEmpty();
    }

    @Test
    @DisplayName("RT1 to RT5: everything that is not known is asked for at once")
    void everything_that_is_not_known_is_asked_for_at_once() {
        ReturnFacts.Builder bare = ReturnFacts.builder();
        bare.orderedAt(LifecycleDesk.local("2026-02-20T10:00"))
                .requestedAt(LifecycleDesk.local("2026-03-02T08:55"))
                .price(ReturnDesk.yuan("100"));
        assertThat(reasons(bare))
                .containsExactly(
                        "RT2 returns.signing-date-missing",
                        "RT1 returns.packaging-unknown",
                        "RT2 returns.opening-unknown",
                        "RT1 returns.use-unknown",
                        "RT4 returns.cause-missing");
    }

    @Test
    @DisplayName("RT4: where nothing is wrong with the goods the buyer pays the round trip")
    void the_buyer_pays_the_round_trip() {
        ReturnDecision decision = decide(facts().addCharges(
                        FreightCharge.of(FreightLeg.OUTBOUND, ReturnDesk.yuan("8"), FreightPayer.SELLER),
                        FreightCharge.of(FreightLeg.RETURN, ReturnDesk.yuan("10"), FreightPayer.BUYER)));
        assertThat(decision.freight()).contains(FreightTerms.all(FreightPayer.BUYER));
        assertThat(decision.refund()).contains(ReturnDesk.yuan("92"));
    }

    @Test
    @DisplayName("RT5: for courier damage that was signed for without checking the buyer pays the way back")
    void the_buyer_pays_the_way_back_for_unchecked_courier_damage() {
        ReturnDecision decision = decide(facts().cause(ReturnCause.COURIER_DAMAGE)
                .checkedOnSigning(false)
                .addCharges(
                        FreightCharge.of(FreightLeg.OUTBOUND, ReturnDesk.yuan("8"), FreightPayer.BUYER),
                        FreightCharge.of(FreightLeg.RETURN, ReturnDesk.yuan("10"), FreightPayer.SELLER)));
        assertThat(decision.freight())
                .contains(FreightTerms.of(FreightPayer.SELLER, FreightPayer.BUYER, FreightPayer.SELLER));
        assertThat(decision.refund()).contains(ReturnDesk.yuan("98"));
    }

    @Test
    @DisplayName(
            "RT5, RT8: courier damage that came up after a check is for the supervisor, an unknown check is asked for")
    void checked_courier_damage_is_for_the_supervisor() {
        assertThat(reasons(facts().cause(ReturnCause.COURIER_DAMAGE).checkedOnSigning(true)))
                .containsExactly("RT8 returns.damage-after-check");
        assertThat(reasons(facts().cause(ReturnCause.COURIER_DAMAGE)))
                .containsExactly("RT5 returns.signing-check-unknown");
    }

    @Test
    @DisplayName("RT6: who pays for a quality problem is a knob, the seller unless it is set")
    void who_pays_for_a_quality_problem_is_a_knob() {
        ReturnFacts.Builder broken = facts().cause(ReturnCause.QUALITY_PROBLEM);
        assertThat(decide(broken).freight()).contains(FreightTerms.all(FreightPayer.SELLER));
        assertThat(LifecycleDesk.rules(decide(broken).findings())).containsExactly("returns.quality-rights-apart");
        ReturnPolicy other = ReturnDesk.policy()
                .addTerms(ReturnDesk.terms("other", "2026-01-01T00:00")
                        .qualityFreight(FreightTerms.of(FreightPayer.SELLER, FreightPayer.BUYER, FreightPayer.SELLER))
                        .build())
                .build();
        assertThat(Returns.house(other)
                        .evaluate(broken.build())
                        .freight()
                        .orElseThrow()
                        .payer(FreightLeg.RETURN))
                .isEqualTo(FreightPayer.BUYER);
    }

    @Test
    @DisplayName("RT8: what is unclear goes to the supervisor")
    void what_is_unclear_goes_to_the_supervisor() {
        ReturnDecision decision = decide(facts().cause(ReturnCause.UNCLEAR));
        assertThat(decision.outcome()).isEqualTo(ReturnOutcome.MANUAL_REVIEW);
        assertThat(LifecycleDesk.rules(decision.reasons())).containsExactly("RT8 returns.cause-unclear");
        assertThat(decision.freight()).isEmpty();
        assertThat(decision.refund()).contains(ReturnDesk.yuan("100"));
    }

    @Test
    @DisplayName("RT8: dates that contradict each other go to the supervisor")
    void dates_that_contradict_each_other_go_to_the_supervisor() {
        assertThat(reasons(facts().signedAt(LifecycleDesk.local("2026-02-19T10:00"))))
                .containsExactly("RT8 returns.signed-before-order");
        assertThat(reasons(facts().signedAt(LifecycleDesk.local("2026-03-03T10:00"))))
                .containsExactly("RT8 returns.signed-after-request");
        assertThat(reasons(facts().orderedAt(LifecycleDesk.local("2026-03-03T10:00"))))
                .containsExactly("RT8 returns.ordered-after-request", "RT8 returns.signed-before-order");
    }

    @Test
    @DisplayName("RT8: freight in another currency is not reckoned")
    void freight_in_another_currency_is_not_reckoned() {
        ReturnDecision decision = decide(
                facts().addCharges(FreightCharge.of(FreightLeg.OUTBOUND, Money.of("USD", "8"), FreightPayer.SELLER)));
        assertThat(LifecycleDesk.rules(decision.reasons())).containsExactly("RT8 returns.currencies-differ");
        assertThat(decision.refund()).contains(ReturnDesk.yuan("100"));
    }

    @Test
    @DisplayName("RT8: what a posted rule excludes is not taken back")
    void what_a_posted_rule_excludes_is_not_taken_back() {
        ReturnPolicy market = ReturnDesk.policy()
                .addTerms(ReturnDesk.terms("market", "2026-01-01T00:00")
                        .addNotReturnable(GoodsKind.of("underwear"))
                        .build())
                .build();
        assertThat(LifecycleDesk.rules(Returns.house(market)
                        .evaluate(facts().goods(GoodsKind.of("underwear")).build())
                        .reasons()))
                .containsExactly("RT8 returns.goods-excluded");
        assertThat(LifecycleDesk.rules(Returns.house(market)
                        .evaluate(facts().goods(Optional.empty()).build())
                        .reasons()))
                .containsExactly("RT8 returns.goods-kind-missing");
    }

    @Test
    void the_terms_are_those_at_order_time() {
        ReturnPolicy policy = ReturnDesk.policy()
                .addTerms(
                        ReturnDesk.terms("old", "2025-01-01T00:00").build(),
                        ReturnDesk.terms("new", "2026-02-20T10:00")
                                .window(ReturnWindow.of(2, DayCount.EXACT))
                                .build())
                .build();
        ReturnFacts before =
                facts().orderedAt(LifecycleDesk.local("2026-02-20T09:59")).build();
        assertThat(Returns.house(policy).evaluate(before).policy()).contains(PolicyVersion.of("old", "1"));
        assertThat(Returns.house(policy).evaluate(before).outcome()).isEqualTo(ReturnOutcome.ELIGIBLE);
        ReturnDecision after = Returns.house(policy).evaluate(facts().build());
        assertThat(after.policy()).contains(PolicyVersion.of("new", "1"));
        assertThat(after.outcome()).isEqualTo(ReturnOutcome.INELIGIBLE);
    }

    @Test
    @DisplayName("RT8: an order from before the first terms is for the supervisor, and still needs its signing date")
    void an_order_from_before_the_first_terms_is_for_the_supervisor() {
        ReturnFacts.Builder old = facts().orderedAt(LifecycleDesk.local("2025-12-31T10:00"));
        ReturnDecision decision = decide(old);
        assertThat(decision.outcome()).isEqualTo(ReturnOutcome.MANUAL_REVIEW);
        assertThat(LifecycleDesk.rules(decision.reasons())).containsExactly("RT8 returns.terms-missing");
        assertThat(decision.policy()).isEmpty();
        assertThat(decision.deadline()).isEmpty();
        assertThat(decide(old.signedAt(Optional.empty())).outcome()).isEqualTo(ReturnOutcome.NEEDS_INFORMATION);
    }
}
