package io.careline.core.staffing;

import static io.careline.core.staffing.StaffingSamples.EIGHTY_IN_TWENTY;
import static io.careline.core.staffing.StaffingSamples.MONDAY;
import static io.careline.core.staffing.StaffingSamples.calls;
import static io.careline.core.staffing.StaffingSamples.level;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.staffing.AgentDemand;
import io.careline.staffing.AreaStaffingRule;
import io.careline.staffing.ContactVolume;
import io.careline.staffing.DayVolume;
import io.careline.staffing.ServiceLevelDefinition;
import io.careline.staffing.ServiceTarget;
import io.careline.staffing.VolumeHistory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The values of staffing")
class StaffingValuesTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @ParameterizedTest
    @CsvSource({"0, 2, 2", "65, 2, 2", "66, 3, 3", "130, 3, 3", "131, 3, 4", "196, 3, 5"})
    @DisplayName("R11: more than 65 active customers in one area ask for one person more")
    void more_than_65_customers_ask_for_one_person_more(int customers, int once, int repeated) {
        AreaStaffingRule rule = AreaStaffingRule.builder().build();
        AreaStaffingRule repeating = AreaStaffingRule.builder().repeated(true).build();

        assertThat(rule.people(2, customers)).isEqualTo(once);
        assertThat(repeating.people(2, customers)).isEqualTo(repeated);
    }

    @Test
    void a_load_is_the_contacts_that_would_be_under_way() {
        assertThat(ContactVolume.of(42.5, Duration.ofMinutes(30)).load(Duration.ofMinutes(6)))
                .isEqualTo(8.5);
    }

    @Test
    void numbers_that_no_desk_has_are_refused_by_name() {
        assertRefused(() -> level("1", 20, ServiceLevelDefinition.OF_OFFERED), "share (1) must be above 0 and below 1");
        assertRefused(() -> level("0", 20, ServiceLevelDefinition.OF_OFFERED), "share (0) must be above 0 and below 1");
        assertRefused(
                () -> level("1e-999999999", 20, ServiceLevelDefinition.OF_OFFERED),
                "share must have at most 30 digits before and after the point");
        assertRefused(
                () -> level("0.8", -1, ServiceLevelDefinition.OF_OFFERED),
                "within (PT-1S) must be zero or longer and at most 366 days");
        assertRefused(() -> ServiceTarget.builder().build(), "a target needs at least one bound");
        assertRefused(
                () -> ServiceTarget.builder().maximumAnswerTime(Duration.ZERO).build(),
                "maximumAnswerTime (PT0S) must be above zero and at most 366 days");
        assertRefused(
                () -> ServiceTarget.builder().maximumOccupancy(BigDecimal.TEN).build(),
                "maximumOccupancy (10) must be above 0 and below 1");
        assertRefused(
                () -> ServiceTarget.builder()
                        .maximumAbandonment(BigDecimal.ZERO)
                        .build(),
                "maximumAbandonment (0) must be above 0 and below 1");
        assertRefused(
                () -> calls(EIGHTY_IN_TWENTY).shrinkage(BigDecimal.ONE).build(),
                "shrinkage (1) must be 0 or more and below 1");
        assertRefused(
                () -> calls(EIGHTY_IN_TWENTY).concurrency(new BigDecimal("0.9")).build(),
                "concurrency (0.9) must be 1 to 100");
        assertRefused(
                () -> calls(EIGHTY_IN_TWENTY).handlingTime(Duration.ZERO).build(),
                "handlingTime (PT0S) must be above zero and at most 366 days");
        assertRefused(
                () -> calls(EIGHTY_IN_TWENTY).patience(Duration.ofDays(3)).build(),
                "patience (PT72H) must be at most 1,000 handling times\nLeave it out where nobody gives up.");
        assertRefused(() -> ContactVolume.of(Double.NaN, HOUR), "contacts (NaN) must be a number from zero on");
        assertRefused(() -> ContactVolume.of(-1, HOUR), "contacts (-1.0) must be a number from zero on");
        assertRefused(
                () -> ContactVolume.of(1, Duration.ZERO), "period (PT0S) must be above zero and at most 366 days");
        assertRefused(
                () -> AreaStaffingRule.builder().mostCustomers(0).build(), "mostCustomers (0) must be at least 1");
        assertRefused(() -> AreaStaffingRule.builder().build().people(-1, 0), "people (-1) must not be negative");
    }

    @Test
    void slots_that_do_not_fill_a_day_are_refused() {
        assertRefused(
                () -> DayVolume.of(MONDAY, HOUR, Collections.nCopies(23, 1.0)),
                "a day of slots of PT1H has 24 of them, not 23");
        assertRefused(
                () -> DayVolume.of(MONDAY, Duration.ofMinutes(7), List.of(1.0)),
                "slot (PT7M) must be whole minutes that divide a day");
        assertRefused(
                () -> DayVolume.of(MONDAY, Duration.ZERO, List.of()),
                "slot (PT0S) must be whole minutes that divide a day");
        assertRefused(
                () -> AgentDemand.of(MONDAY, HOUR, Collections.nCopies(24, -1)), "agents (-1) must not be negative");
    }

    @Test
    void a_history_is_in_order_and_of_one_kind_of_slots() {
        DayVolume day = DayVolume.of(MONDAY, HOUR, Collections.nCopies(24, 1.0));
        DayVolume other = DayVolume.of(MONDAY.plusDays(1), Duration.ofHours(12), List.of(1.0, 1.0));

        assertRefused(() -> VolumeHistory.builder().build(), "a history needs days");
        assertRefused(
                () -> VolumeHistory.builder().addDays(day, day).build(), "day (2026-03-02) must be after 2026-03-02");
        assertRefused(
                () -> VolumeHistory.builder().addDays(day, other).build(), "slot (PT12H) of 2026-03-03 must be PT1H");
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
