package io.careline.core.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.DaysOfPay;
import io.careline.leave.AnnualLeaveEntitlement;
import io.careline.leave.AnnualLeaveFacts;
import io.careline.leave.EmploymentPeriod;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveLedgerReasons;
import io.careline.leave.UnusedLeaveCause;
import io.careline.leave.UnusedLeavePay;
import io.careline.lifecycle.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("L15: paid annual leave by the law of mainland China")
class ChinaAnnualLeaveTest {
    @ParameterizedTest(name = "worked since {0}, asked on {1}: {2} a year")
    @CsvSource({
        "2025-03-02, 2026-03-01, 0d",
        "2025-03-01, 2026-03-01, 5d",
        "2016-03-02, 2026-03-01, 5d",
        "2016-03-01, 2026-03-01, 10d",
        "2006-03-02, 2026-03-01, 10d",
        "2006-03-01, 2026-03-01, 15d",
        "1990-01-01, 2026-03-01, 15d"
    })
    void the_years_of_work_give_the_days_of_a_full_year(String workedSince, String asOf, String fullYear) {
        assertThat(entitlement(facts(workedSince, workedSince).asOf(LocalDate.parse(asOf)))
                        .fullYear())
                .hasToString(fullYear);
    }

    @Test
    void nobody_has_any_before_twelve_months_of_unbroken_work() {
        assertThat(codes(facts("2025-07-01", "2025-07-01"))).containsExactly(LeaveLedgerReasons.TWELVE_MONTHS_MISSING);
        assertThat(codes(facts("2010-01-01", "2025-07-01").unbrokenSince(LocalDate.parse("2025-07-01"))))
                .containsExactly(LeaveLedgerReasons.TWELVE_MONTHS_MISSING);
    }

    @ParameterizedTest(name = "joined {0}: {1} of 5 days")
    @CsvSource({
        // 365, 293, 292 and 73, 72 days are left: 5 days begin to be whole at multiples of 73.
        "2026-01-01, 5d",
        "2026-01-02, 4d",
        "2026-03-14, 4d",
        "2026-03-15, 4d",
        "2026-03-16, 3d",
        "2026-10-20, 1d",
        "2026-10-21, 0d"
    })
    void a_joiner_has_the_days_left_without_parts(String joined, String amount) {
        assertThat(entitlement(facts("2020-01-01", joined).asOf(LocalDate.parse("2026-12-01")))
                        .amount())
                .hasToString(amount);
    }

    @Test
    void who_completes_twelve_months_in_the_year_has_the_days_left() {
        assertThat(entitlement(facts("2025-07-01", "2025-07-01").asOf(LocalDate.parse("2026-07-01")))
                        .amount())
                .hasToString("2d");
    }

    @Test
    void a_leaver_has_the_days_passed_without_parts() {
        EmploymentPeriod employment = EmploymentPeriod.builder()
                .firstDay(LocalDate.parse("2020-01-01"))
                .lastDay(LocalDate.parse("2026-06-30"))
                .build();

        // 181 of 365 days of 10.
        assertThat(entitlement(facts("2010-01-01", "2020-01-01").employment(employment))
                        .amount())
                .hasToString("4d");
    }

    @Test
    void a_leap_year_gives_no_more_than_a_full_year() {
        assertThat(entitlement(facts("2010-01-01", "2020-01-01").asOf(LocalDate.parse("2028-03-01")))
                        .amount())
                .hasToString("10d");
    }

    @ParameterizedTest(name = "worked since {0}, {1} months of sick leave: {2}")
    @CsvSource({
        "2020-01-01, 1, 5d", "2020-01-01, 2, 0d",
        "2010-01-01, 2, 10d", "2010-01-01, 3, 0d",
        "2000-01-01, 3, 15d", "2000-01-01, 4, 0d"
    })
    void long_sick_leave_costs_it_the_later_the_longer_one_has_worked(String workedSince, int months, String amount) {
        AnnualLeaveEntitlement entitlement =
                entitlement(facts(workedSince, workedSince).sickLeaveMonths(months));

        assertThat(entitlement.amount()).hasToString(amount);
        assertThat(entitlement.reasons())
                .extracting(Rejection::code)
                .isEqualTo(amount.equals("0d") ? List.of(LeaveLedgerReasons.SICK_LEAVE_TOO_LONG) : List.of());
    }

    @Test
    void every_reason_is_given() {
        assertThat(codes(facts("2020-01-01", "2020-01-01")
                        .vacation(LeaveAmount.days(6))
                        .paidPersonalLeave(LeaveAmount.days(20))
                        .sickLeaveMonths(2)
                        .lostInAdvance(true)))
                .containsExactly(
                        LeaveLedgerReasons.VACATION_LONGER,
                        LeaveLedgerReasons.LOST_IN_ADVANCE,
                        LeaveLedgerReasons.PERSONAL_LEAVE_TOO_LONG,
                        LeaveLedgerReasons.SICK_LEAVE_TOO_LONG);
        assertThat(codes(facts("2020-01-01", "2020-01-01").paidPersonalLeave(LeaveAmount.parse("19.5d"))))
                .isEmpty();
    }

    @Test
    void a_shorter_vacation_is_made_up_to_the_days_of_annual_leave() {
        assertThat(entitlement(facts("2010-01-01", "2020-01-01").vacation(LeaveAmount.days(4)))
                        .amount())
                .hasToString("6d");
    }

    @Test
    void leave_that_was_taken_before_stays_and_costs_the_next_year() {
        AnnualLeaveEntitlement entitlement =
                entitlement(facts("2020-01-01", "2020-01-01").taken(true).sickLeaveMonths(2));

        assertThat(entitlement.amount()).hasToString("5d");
        assertThat(entitlement.reasons()).isEmpty();
        assertThat(entitlement.isNextYearLost()).isTrue();
        assertThat(entitlement.source()).contains("第514号").contains("第1号");
    }

    @ParameterizedTest(name = "{0} of 5 days taken, {1}: {2} days of pay, {3} of them besides the wage")
    @CsvSource({
        "0d, NOT_ARRANGED, 15, 10",
        "2d, NOT_ARRANGED, 9, 6",
        "2.5d, NOT_ARRANGED, 15/2, 5",
        "4.75d, NOT_ARRANGED, 3/4, 1/2",
        "0d, DECLINED_IN_WRITING, 5,",
        "2.5d, DECLINED_IN_WRITING, 5/2,"
    })
    void a_day_not_taken_is_three_days_of_pay_with_the_wage_unless_it_was_declined(
            LeaveAmount taken, UnusedLeaveCause cause, DaysOfPay total, @Nullable DaysOfPay supplement) {
        assertThat(unused("2020-01-01", taken, cause)).hasValueSatisfying(pay -> {
            assertThat(pay.total()).isEqualTo(total);
            assertThat(pay.supplement()).isEqualTo(Optional.ofNullable(supplement));
            assertThat(pay.unused()).isEqualTo(LeaveAmount.days(5).minus(taken));
            assertThat(pay.source()).contains("第1号").contains("第10");
        });
    }

    @Test
    void nothing_is_paid_where_nothing_is_left_nor_taken_back_where_too_much_was_taken() {
        assertThat(unused("2020-01-01", LeaveAmount.days(5), UnusedLeaveCause.NOT_ARRANGED))
                .isEmpty();
        assertThat(unused("2020-01-01", LeaveAmount.days(6), UnusedLeaveCause.NOT_ARRANGED))
                .isEmpty();
        assertThat(unused("2025-07-01", LeaveAmount.days(0), UnusedLeaveCause.NOT_ARRANGED))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1d", "8h"})
    void only_days_from_zero_on_can_have_been_taken(LeaveAmount taken) {
        assertThatThrownBy(() -> unused("2020-01-01", taken, UnusedLeaveCause.NOT_ARRANGED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("taken (" + taken + ") must be in days and not below zero");
    }

    private static Optional<UnusedLeavePay> unused(String workedSince, LeaveAmount taken, UnusedLeaveCause cause) {
        return LeaveAccounts.chinaUnusedLeavePay(entitlement(facts(workedSince, workedSince)), taken, cause);
    }

    private static AnnualLeaveFacts.Builder facts(String workedSince, String joined) {
        return AnnualLeaveFacts.builder()
                .asOf(LocalDate.parse("2026-03-01"))
                .workedSince(LocalDate.parse(workedSince))
                .employment(EmploymentPeriod.from(LocalDate.parse(joined)));
    }

    private static AnnualLeaveEntitlement entitlement(AnnualLeaveFacts.Builder facts) {
        return LeaveAccounts.chinaAnnualLeave(facts.build());
    }

    private static List<String> codes(AnnualLeaveFacts.Builder facts) {
        return entitlement(facts).reasons().stream().map(Rejection::code).toList();
    }
}
