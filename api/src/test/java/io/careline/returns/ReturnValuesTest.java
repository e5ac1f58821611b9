package io.careline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.Money;
import io.careline.lifecycle.PolicyVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ReturnValuesTest {
    private static final Instant TIME = Instant.parse("2026-03-02T01:15:30Z");
    private static final Money PRICE = Money.of("CNY", "10");

    private static ReturnTerms terms(String inForceFrom) {
        return ReturnTerms.builder()
                .version(PolicyVersion.of("terms", "1"))
                .inForceFrom(Instant.parse(inForceFrom))
                .build();
    }

    private static ReturnPolicy.Builder policy() {
        ReturnPolicy.Builder policy = ReturnPolicy.builder();
        policy.version(PolicyVersion.of("desk", "1")).zone(ZoneId.of("Asia/Shanghai"));
        return policy;
    }

    @Test
    void a_window_has_from_one_day_to_ten_years() {
        assertThatThrownBy(() -> ReturnWindow.of(0, DayCount.EXACT)).hasMessage("days (0) must be from 1 to 3650");
        assertThatThrownBy(() -> ReturnWindow.of(3651, DayCount.EXACT))
                .hasMessage("days (3651) must be from 1 to 3650");
    }

    @Test
    void a_day_without_midnight_ends_a_window_like_any_other() {
        ZoneId cairo = ZoneId.of("Africa/Cairo");
        Instant signed = Instant.parse("2026-04-22T10:00:00Z");
        assertThat(ReturnWindow.of(1, DayCount.NEXT_DAY_FIRST)
                        .deadline(signed, cairo)
                        .plusNanos(1))
                .isEqualTo(Instant.parse("2026-04-23T22:00:00Z"));
    }

    @Test
    void money_of_the_facts_is_not_negative_and_no_time_is_absurd() {
        assertThatThrownBy(() -> ReturnFacts.builder()
                        .orderedAt(TIME)
                        .requestedAt(TIME)
                        .price(Money.of("CNY", "-1"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("price (CNY -1) must not be negative");
        assertThatThrownBy(() -> ReturnFacts.builder()
                        .orderedAt(TIME)
                        .requestedAt(Instant.parse("-0044-03-15T12:00:00Z"))
                        .price(PRICE)
                        .build())
                .hasMessage("requestedAt (-0044-03-15T12:00:00Z) must lie in the years 1 to 9998");
        assertThatThrownBy(() -> FreightCharge.of(FreightLeg.RETURN, Money.of("CNY", "-1"), FreightPayer.BUYER))
                .hasMessage("amount (CNY -1) must not be negative");
        assertThatThrownBy(() -> FreightCharge.of(FreightLeg.RETURN, PRICE, FreightPayer.NOT_STATED))
                .hasMessage("paidBy (NOT_STATED) must be the buyer or the seller");
    }

    @Test
    void the_terms_of_a_policy_stand_in_the_order_of_their_dates() {
        assertThatThrownBy(() -> policy().addTerms(terms("2026-01-02T00:00:00Z"), terms("2026-01-02T00:00:00Z"))
                        .build())
                .hasMessage("terms[1].inForceFrom (2026-01-02T00:00:00Z) must be after 2026-01-02T00:00:00Z");
        ReturnPolicy policy = policy().addTerms(terms("2026-01-02T00:00:00Z"), terms("2026-02-02T00:00:00Z"))
                .build();
        assertThat(policy.termsAt(Instant.parse("2026-01-01T23:59:59Z"))).isEmpty();
        assertThat(policy.termsAt(Instant.parse("2026-02-01T23:59:59Z"))).contains(terms("2026-01-02T00:00:00Z"));
        assertThat(policy.termsAt(Instant.parse("2026-02-02T00:00:00Z"))).contains(terms("2026-02-02T00:00:00Z"));
    }

    @Test
    void an_authorisation_is_valid_for_some_time_and_terms_have_a_remedy() {
        assertThatThrownBy(() -> policy().authorisationValidity(Duration.ZERO).build())
                .hasMessage("authorisationValidity (PT0S) must be above zero");
        assertThatThrownBy(() -> ReturnTerms.builder()
                        .version(PolicyVersion.of("terms", "1"))
                        .inForceFrom(TIME)
                        .remedies(EnumSet.noneOf(ReturnRemedy.class))
                        .build())
                .hasMessage("remedies ([]) must not be empty");
    }

    @Test
    void a_decision_does_not_contradict_itself() {
        assertThatThrownBy(() -> ReturnDecision.builder()
                        .outcome(ReturnOutcome.INELIGIBLE)
                        .build())
                .hasMessage("reasons ([]) must be empty if and only if it is eligible");
        assertThatThrownBy(() ->
                        ReturnDecision.builder().outcome(ReturnOutcome.ELIGIBLE).build())
                .hasMessage("remedies ([]) must be empty if and only if it is ineligible");
        assertThatThrownBy(() -> ReturnDecision.builder()
                        .outcome(ReturnOutcome.ELIGIBLE)
                        .addRemedies(ReturnRemedy.EXCHANGE)
                        .refund(PRICE)
                        .build())
                .hasMessage("refund (Optional[CNY 10]) must be there if and only if one is due in ELIGIBLE");
    }
}
