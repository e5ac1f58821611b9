package io.careline.core.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.PolicyVersion;
import io.careline.returns.FreightCharge;
import io.careline.returns.FreightLeg;
import io.careline.returns.FreightPayer;
import io.careline.returns.FreightTerms;
import io.careline.returns.GoodsKind;
import io.careline.returns.ReturnDecision;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnRemedy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChinaLegalFloorTest {
    private static ReturnDecision decide(ReturnFacts.Builder facts) {
        return Returns.chinaLegalFloor().evaluate(facts.build());
    }

    private static List<String> reasons(ReturnFacts.Builder facts) {
        return LifecycleDesk.rules(decide(facts).reasons());
    }

    private static ReturnFacts.Builder facts() {
        return ReturnDesk.facts();
    }

    @Test
    @DisplayName("RT7: seven days count from the day after signing, to the end of the last one")
    void seven_days_count_from_the_day_after_signing() {
        Instant end = LifecycleDesk.local("2026-03-06T00:00");
        assertThat(decide(facts()).deadline()).contains(end.minusNanos(1));
        assertThat(reasons(facts().requestedAt(end.minusNanos(1)))).isEmpty();
        assertThat(reasons(facts().requestedAt(end))).containsExactly("RT7 returns.too-late");
    }

    @Test
    @DisplayName("RT7: the decision cites its source")
    void the_decision_cites_its_source() {
        assertThat(decide(facts()).source().orElseThrow()).contains("article 25", "2017, revised 2020");
        assertThat(decide(facts()).policy()).contains(PolicyVersion.of("cn-seven-day-return", "2020"));
    }

    @Test
    @DisplayName("RT7: four kinds of goods are excluded, an unknown kind is asked for")
    void four_kinds_of_goods_are_excluded() {
        assertThat(List.of(GoodsKind.CUSTOM_MADE, GoodsKind.PERISHABLE, GoodsKind.UNSEALED_MEDIA, GoodsKind.NEWSPAPER))
                .allSatisfy(
                        kind -> assertThat(reasons(facts().goods(kind))).containsExactly("RT7 returns.goods-excluded"));
        assertThat(reasons(facts().goods(GoodsKind.of("shoes")))).isEmpty();
        assertThat(reasons(facts().goods(Optional.empty()))).containsExactly("RT7 returns.goods-kind-missing");
    }

    @Test
    @DisplayName("RT7: goods of three more kinds are exempt if the consumer confirmed it at purchase, and only then")
    void three_more_kinds_are_exempt_if_the_consumer_confirmed_it() {
        assertThat(List.of(GoodsKind.SENSITIVE_ONCE_OPENED, GoodsKind.DEVALUED_BY_TRIAL, GoodsKind.DECLARED_FLAWED))
                .allSatisfy(kind -> {
                    assertThat(reasons(facts().goods(kind))).isEmpty();
                    assertThat(reasons(facts().goods(kind).exemptionConfirmed(true)))
                            .containsExactly("RT7 returns.goods-exempted");
                });
        assertThat(reasons(facts().goods(GoodsKind.ORDINARY).exemptionConfirmed(true)))
                .isEmpty();
        assertThat(reasons(facts().goods(GoodsKind.NEWSPAPER).exemptionConfirmed(true)))
                .containsExactly("RT7 returns.goods-excluded");
    }

    @Test
    @DisplayName("RT7: the consumer pays the way back unless it was agreed otherwise")
    void the_consumer_pays_the_way_back_unless_agreed() {
        assertThat(decide(facts()).freight())
                .contains(FreightTerms.of(FreightPayer.NOT_STATED, FreightPayer.BUYER, FreightPayer.NOT_STATED));
        ReturnDecision agreed = decide(facts().agreedReturnPayer(FreightPayer.SELLER)
                .addCharges(FreightCharge.of(FreightLeg.RETURN, ReturnDesk.yuan("10"), FreightPayer.BUYER)));
        assertThat(agreed.freight().orElseThrow().returning()).isEqualTo(FreightPayer.SELLER);
        assertThat(agreed.refund()).contains(ReturnDesk.yuan("110"));
    }

    @Test
    @DisplayName("RT7: opening the goods to look at them costs no right; traces of use are for a person to judge")
    void opening_costs_no_right_and_use_is_to_be_judged() {
        assertThat(reasons(facts().opened(true).packagingComplete(false))).isEmpty();
        assertThat(reasons(facts().used(true))).containsExactly("RT8 returns.intactness-to-judge");
        assertThat(reasons(facts().used(Optional.empty()))).containsExactly("RT7 returns.use-unknown");
    }

    @Test
    @DisplayName("RT7: what was sold in a store is not under it, and without a signing date nothing is eligible")
    void what_was_sold_in_a_store_is_not_under_it() {
        assertThat(reasons(facts().distanceSale(false))).containsExactly("RT7 returns.not-a-distance-sale");
        assertThat(reasons(facts().signedAt(Optional.empty()))).containsExactly("RT7 returns.signing-date-missing");
    }

    @Test
    @DisplayName("RT7: the law gives money and no other goods")
    void the_law_gives_money() {
        assertThat(decide(facts()).remedies()).containsExactly(ReturnRemedy.REFUND);
    }
}
