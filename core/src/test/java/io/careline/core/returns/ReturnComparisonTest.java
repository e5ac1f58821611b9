package io.careline.core.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.returns.DayCount;
import io.careline.returns.FreightCharge;
import io.careline.returns.FreightLeg;
import io.careline.returns.FreightPayer;
import io.careline.returns.GoodsKind;
import io.careline.returns.ReturnCause;
import io.careline.returns.ReturnComparison;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnPolicy;
import io.careline.returns.ReturnRemedy;
import io.careline.returns.ReturnWindow;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReturnComparisonTest {
    private static List<String> differences(ReturnFacts.Builder facts) {
        return Returns.compare(ReturnDesk.POLICY, facts.build()).differences().stream()
                .map(difference -> difference.message(Locale.ENGLISH))
                .toList();
    }

    private static ReturnFacts.Builder facts() {
        return ReturnDesk.facts();
    }

    @Test
    @DisplayName("RT2, RT7: on the evening of day 7 the house refuses and the law still allows")
    void on_day_7_the_house_refuses_and_the_law_still_allows() {
        assertThat(differences(facts().requestedAt(LifecycleDesk.local("2026-03-05T20:00"))))
                .containsExactly(
                        "The house refuses on day 7 after signing, the law still allows it.",
                        "The house gives time until 2026-03-05T04:00:00Z only, the law until "
                                + "2026-03-05T15:59:59.999999999Z.");
    }

    @Test
    @DisplayName("RT6, RT7: the house pays the way back and offers an exchange, above the floor")
    void what_the_house_gives_above_the_floor_is_named() {
        assertThat(differences(facts().cause(ReturnCause.QUALITY_PROBLEM)
                        .addCharges(FreightCharge.of(FreightLeg.RETURN, ReturnDesk.yuan("10"), FreightPayer.BUYER))))
                .containsExactly(
                        "The house gives time until 2026-03-05T04:00:00Z only, the law until "
                                + "2026-03-05T15:59:59.999999999Z.",
                        "RETURN: by the house the SELLER pays, by the law the BUYER.",
                        "The house offers EXCHANGE, which the law does not ask for.",
                        "The house refunds CNY 110, the law asks for CNY 100.");
    }

    @Test
    @DisplayName("RT4, RT7: the house lets the buyer pay what was agreed to be the seller's")
    void an_agreement_that_the_house_does_not_keep_is_named() {
        assertThat(differences(facts().agreedReturnPayer(FreightPayer.SELLER)))
                .contains("RETURN: by the house the BUYER pays, by the law the SELLER.");
    }

    @Test
    @DisplayName("RT7: the house takes back what the law excludes")
    void the_house_takes_back_what_the_law_excludes() {
        assertThat(differences(facts().goods(GoodsKind.CUSTOM_MADE)))
                .contains("The house takes the goods back although the law does not ask for it.");
    }

    @Test
    @DisplayName("RT2, RT7: used goods are refused by the house and to be judged by the law")
    void other_outcomes_are_named_too() {
        assertThat(differences(facts().used(true))).contains("The house says INELIGIBLE, the law MANUAL_REVIEW.");
    }

    @Test
    @DisplayName("RT7: a house without refund is below the floor, one with more days above it")
    void a_house_without_refund_is_below_the_floor() {
        ReturnPolicy policy = ReturnDesk.policy()
                .addTerms(ReturnDesk.terms("exchange-only", "2026-01-01T00:00")
                        .window(ReturnWindow.of(30, DayCount.EXACT))
                        .remedies(EnumSet.of(ReturnRemedy.EXCHANGE))
                        .build())
                .build();
        ReturnComparison comparison = Returns.compare(policy, facts().build());
        assertThat(LifecycleDesk.rules(comparison.differences()))
                .containsExactly(
                        "RT7 returns.deadline-after-law",
                        "RT7 returns.remedy-below-law",
                        "RT7 returns.remedy-above-law");
        assertThat(comparison.house().refund()).isEmpty();
    }
}
