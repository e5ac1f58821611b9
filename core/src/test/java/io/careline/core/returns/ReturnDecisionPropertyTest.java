package io.careline.core.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.returns.FreightCharge;
import io.careline.returns.FreightLeg;
import io.careline.returns.FreightPayer;
import io.careline.returns.FreightTerms;
import io.careline.returns.GoodsKind;
import io.careline.returns.ReturnCause;
import io.careline.returns.ReturnComparison;
import io.careline.returns.ReturnDecision;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnOutcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every combination of facts against the rules said a second time. */
class ReturnDecisionPropertyTest {
    private static final Optional<Instant> UNSIGNED = Optional.empty();
    private static final Instant ASKED = LifecycleDesk.local("2026-03-05T18:00");

    @Provide
    Arbitrary<Optional<Instant>> signings() {
        return Arbitraries.of(
                UNSIGNED,
                at("2026-02-19T10:00"),
                at("2026-03-05T18:01"),
                at("2026-03-05T18:00"),
                at("2026-02-26T18:00"),
                at("2026-02-26T17:59"),
                at("2026-02-26T00:00"),
                at("2026-02-25T23:59"));
    }

    private static Optional<Instant> at(String local) {
        return Optional.of(LifecycleDesk.local(local));
    }

    @Provide
    Arbitrary<Optional<Boolean>> answers() {
        return Arbitraries.of(Optional.empty(), Optional.of(true), Optional.of(false));
    }

    @Provide
    Arbitrary<Optional<ReturnCause>> causes() {
        return optional(List.of(ReturnCause.values()));
    }

    @Provide
    Arbitrary<Optional<GoodsKind>> kinds() {
        return optional(List.of(
                GoodsKind.ORDINARY,
                GoodsKind.CUSTOM_MADE,
                GoodsKind.PERISHABLE,
                GoodsKind.UNSEALED_MEDIA,
                GoodsKind.NEWSPAPER,
                GoodsKind.DEVALUED_BY_TRIAL));
    }

    private static <T> Arbitrary<Optional<T>> optional(List<T> values) {
        return Arbitraries.of(
                Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                        .toList());
    }

    @Provide
    Arbitrary<String> sales() {
        return Arbitraries.of("at a distance", "with free returns", "without return", "in a store");
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, tries = 100_000)
    @Label("RT1 to RT8: every combination of facts is decided as the rules say, with all reasons")
    void every_combination_is_decided_as_the_rules_say(
            @ForAll("signings") Optional<Instant> signedAt,
            @ForAll("answers") Optional<Boolean> packagingComplete,
            @ForAll("answers") Optional<Boolean> opened,
            @ForAll("answers") Optional<Boolean> used,
            @ForAll("causes") Optional<ReturnCause> cause,
            @ForAll("answers") Optional<Boolean> checked,
            @ForAll("kinds") Optional<GoodsKind> goods,
            @ForAll("sales") String sale) {
        ReturnFacts.Builder facts = ReturnDesk.facts();
        facts.requestedAt(ASKED)
                .signedAt(signedAt)
                .packagingComplete(packagingComplete)
                .opened(opened)
                .used(used)
                .cause(cause)
                .checkedOnSigning(checked)
                .goods(goods)
                .exemptionConfirmed(sale.equals("without return"))
                .distanceSale(!sale.equals("in a store"));
        if (sale.equals("with free returns")) {
            facts.agreedReturnPayer(FreightPayer.SELLER);
        }
        requireSame(facts.build());
    }

    @Property(tries = 2000)
    @Label("RT4 to RT7: the refund is the price, less and plus what one side paid for the other")
    void the_refund_settles_the_freight(
            @ForAll("charges") List<FreightCharge> charges,
            @ForAll("causes") Optional<ReturnCause> cause,
            @ForAll("answers") Optional<Boolean> checked) {
        requireSame(ReturnDesk.facts()
                .cause(cause)
                .checkedOnSigning(checked)
                .charges(charges)
                .build());
    }

    @Provide
    Arbitrary<List<FreightCharge>> charges() {
        return Combinators.combine(
                        Arbitraries.of(FreightLeg.values()),
                        Arbitraries.integers().between(0, 9000),
                        Arbitraries.of(FreightPayer.BUYER, FreightPayer.SELLER))
                .as((leg, cents, payer) -> FreightCharge.of(
                        leg, ReturnDesk.yuan(BigDecimal.valueOf(cents, 2).toString()), payer))
                .list()
                .ofMaxSize(5);
    }

    private static void requireSame(ReturnFacts facts) {
        SlowReturns slow = new SlowReturns(facts);
        ReturnComparison comparison = Returns.compare(ReturnDesk.POLICY, facts);
        requireSame(comparison.house(), slow.house(), slow.housePayers(), slow);
        requireSame(comparison.legalFloor(), slow.law(), slow.lawPayers(), slow);
        if (facts.signedAt().isEmpty()) {
            assertThat(comparison.house().outcome()).isNotEqualTo(ReturnOutcome.ELIGIBLE);
            assertThat(comparison.legalFloor().outcome()).isNotEqualTo(ReturnOutcome.ELIGIBLE);
        }
    }

    private static void requireSame(ReturnDecision decision, Set<String> said, String payers, SlowReturns slow) {
        String outcome = SlowReturns.outcome(said);
        assertThat(new TreeSet<>(LifecycleDesk.rules(decision.reasons()))).isEqualTo(said);
        assertThat(decision.reasons()).hasSameSizeAs(said);
        assertThat(decision.outcome().name()).isEqualTo(outcome);
        assertThat(decision.freight().map(ReturnDecisionPropertyTest::letters).orElse(""))
                .isEqualTo(outcome.equals("INELIGIBLE") ? "" : payers);
        if (outcome.equals("ELIGIBLE") || outcome.equals("MANUAL_REVIEW")) {
            assertThat(SlowReturns.cents(decision.refund().orElseThrow())).isEqualTo(slow.refundInCents(payers));
        } else {
            assertThat(decision.refund()).isEmpty();
        }
    }

    private static String letters(FreightTerms terms) {
        return Stream.of(terms.outbound(), terms.returning(), terms.reship())
                .map(payer -> payer.name().substring(0, 1))
                .collect(Collectors.joining());
    }
}
