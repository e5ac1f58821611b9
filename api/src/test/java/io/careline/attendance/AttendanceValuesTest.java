package io.careline.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.calendar.HourRange;
import io.careline.calendar.OpenInterval;
import io.careline.common.DaysOfPay;
import io.careline.common.Money;
import io.careline.lifecycle.PolicyVersion;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AttendanceValuesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    @DisplayName("A1: days of pay are exact fractions in lowest terms")
    void days_of_pay_are_exact() {
        assertThat(DaysOfPay.of(2, 4)).isEqualTo(DaysOfPay.parse("1/2")).hasToString("1/2");
        assertThat(DaysOfPay.of(1, 3).plus(DaysOfPay.of(2, 3)))
                .isEqualTo(DaysOfPay.of(1))
                .hasToString("1");
        assertThat(DaysOfPay.of(2, 3)).isGreaterThan(DaysOfPay.of(1, 2));
        assertThat(DaysOfPay.of(3, 2).numerator()).isEqualTo(3);
        assertThat(DaysOfPay.of(3, 2).denominator()).isEqualTo(2);
    }

    @Test
    void days_of_pay_refuse_what_is_none() {
        assertThatThrownBy(() -> DaysOfPay.of(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("numerator (0)");
        assertThatThrownBy(() -> DaysOfPay.of(1, 0)).hasMessageContaining("denominator (0)");
        for (String text : new String[] {"", "half", "1/", "/2", "1/2/3", "-1"}) {
            assertThatThrownBy(() -> DaysOfPay.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> DaysOfPay.of(1, Integer.MAX_VALUE).plus(DaysOfPay.of(1, Integer.MAX_VALUE - 1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_range_is_found_on_a_day_by_the_clock_on_the_wall() {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        assertThat(HourRange.parse("17:00-01:00").on(LocalDate.of(2026, 3, 3), BERLIN))
                .contains(OpenInterval.parse("2026-03-03T16:00:00Z/2026-03-04T00:00:00Z"));
        assertThat(HourRange.parse("01:00-04:00")
                        .on(spring, BERLIN)
                        .orElseThrow()
                        .duration())
                .isEqualTo(Duration.ofHours(2));
        assertThat(HourRange.parse("02:30-03:00").on(spring, BERLIN)).isEmpty();
        assertThat(HourRange.parse("02:30-03:00").on(LocalDate.of(2026, 10, 25), BERLIN))
                .contains(OpenInterval.parse("2026-10-25T00:30:00Z/2026-10-25T02:00:00Z"));
    }

    @Test
    void a_deduction_is_something() {
        assertThatThrownBy(() -> PayDeduction.builder().build()).hasMessageContaining("must not both be empty");
        assertThatThrownBy(() -> PayDeduction.of(Money.of("CNY", "0"))).hasMessageContaining("amount (CNY 0)");
    }

    @Test
    void a_step_is_sound() {
        AttendanceStep.Builder step = AttendanceStep.builder();
        step.from(Duration.ZERO).outcome(AttendanceOutcome.LATE);
        assertThat(step.build().isReachedBy(Duration.ZERO)).isFalse();
        assertThat(step.build().isReachedBy(Duration.ofNanos(1))).isTrue();
        assertThatThrownBy(() ->
                        step.outcome(AttendanceOutcome.UNAUTHORISED_ABSENT).build())
                .hasMessageContaining("outcome (UNAUTHORISED_ABSENT)");
        assertThatThrownBy(() ->
                        step.outcome(AttendanceOutcome.LATE).latenesses(-1).build())
                .hasMessageContaining("latenesses (-1)");
        assertThatThrownBy(() -> step.latenesses(0).from(Duration.ofNanos(-1)).build())
                .hasMessageContaining("from (PT-0.000000001S)");
    }

    @Test
    void a_policy_is_sound() {
        AttendancePolicy.Builder policy = AttendancePolicy.builder();
        policy.version(PolicyVersion.of("any", "1"));
        assertThatThrownBy(() -> policy.grace(Duration.ofMinutes(-1)).build()).hasMessageContaining("grace (PT-1M)");
        assertThatThrownBy(() ->
                        policy.grace(Duration.ZERO).correctionsPerMonth(-1).build())
                .hasMessageContaining("correctionsPerMonth (-1)");
        assertThatThrownBy(() -> policy.correctionsPerMonth(0)
                        .putDeductions(AttendanceOutcome.LATE, PayDeduction.of(DaysOfPay.of(1)))
                        .build())
                .hasMessageContaining("deductions ([LATE])");
    }
}
