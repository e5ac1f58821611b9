package io.careline.core.leave;

import static io.careline.core.leave.LeaveBooks.NOW;
import static io.careline.core.leave.LeaveBooks.account;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.leave.AccrualFrequency;
import io.careline.leave.AccrualProration;
import io.careline.leave.AccrualTiming;
import io.careline.leave.EmploymentPeriod;
import io.careline.leave.LeaveAccount;
import io.careline.leave.LeaveAccrual;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveLedgerPolicy;
import io.careline.leave.LeaveMeasure;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Earning leave")
@Label("Earning leave")
class LeaveAccrualTest {
    private static final EmploymentPeriod LONG = EmploymentPeriod.from(LocalDate.parse("2026-01-01"));

    @Test
    void a_month_earns_a_twelfth_at_its_end() {
        LeaveAccount account = account(policy(LeaveAccrual.builder().perYear(LeaveAmount.days(10))));

        assertThat(due(account, "2026-03-30", LONG)).containsExactly("2026-01-31 5/6d", "2026-02-28 5/6d");
        assertThat(account.projectedBalance(LocalDate.parse("2026-12-31"), LONG))
                .hasToString("10d");
        assertThat(account.balance(LocalDate.parse("2026-12-31"))).hasToString("0d");
    }

    @Test
    void the_running_total_is_rounded_so_that_the_year_adds_up() {
        LeaveAccount account = account(
                policy(LeaveAccrual.builder().perYear(LeaveAmount.days(10)).step(LeaveAmount.halfDays(1))));

        assertThat(due(account, "2026-06-30", LONG))
                .containsExactly(
                        "2026-01-31 0.5d",
                        "2026-02-28 1d",
                        "2026-03-31 1d",
                        "2026-04-30 0.5d",
                        "2026-05-31 1d",
                        "2026-06-30 1d");
        assertThat(account.projectedBalance(LocalDate.parse("2026-12-31"), LONG))
                .hasToString("10d");
    }

    @Test
    void a_joiner_and_a_leaver_earn_by_days() {
        LeaveAccrual.Builder accrual = LeaveAccrual.builder()
                .perYear(LeaveAmount.days(12))
                .frequency(AccrualFrequency.QUARTERLY)
                .timing(AccrualTiming.START);
        EmploymentPeriod employment = EmploymentPeriod.builder()
                .firstDay(LocalDate.parse("2026-02-15"))
                .lastDay(LocalDate.parse("2026-05-06"))
                .build();

        // 45 of 90 days, then 36 of 91.
        assertThat(due(account(policy(accrual)), "2026-12-31", employment))
                .containsExactly("2026-02-15 1.5d", "2026-04-01 108/91d");
        assertThat(due(account(policy(accrual.proration(AccrualProration.NONE))), "2026-12-31", employment))
                .containsExactly("2026-02-15 3d", "2026-04-01 3d");
        assertThat(due(account(policy(accrual.proration(AccrualProration.WHOLE_PERIODS))), "2026-12-31", employment))
                .isEmpty();
    }

    @Test
    void who_leaves_after_the_year_was_granted_has_it_corrected() {
        LeaveLedgerPolicy policy = policy(LeaveAccrual.builder()
                .perYear(LeaveAmount.days(10))
                .frequency(AccrualFrequency.HALF_YEARLY)
                .timing(AccrualTiming.START)
                .step(LeaveAmount.days(1)));
        LeaveAccount account = account(policy);
        LocalDate july = LocalDate.parse("2026-07-01");
        LeaveAccount booked = LeaveAccounts.open(
                account.book(account.dueAccruals(july, LONG, NOW)).ledger(), policy);
        EmploymentPeriod ending = EmploymentPeriod.builder()
                .firstDay(LocalDate.parse("2026-01-01"))
                .lastDay(LocalDate.parse("2026-06-01"))
                .build();

        List<LeaveEntry> due = booked.dueAccruals(july, ending, NOW);

        assertThat(booked.dueAccruals(july, LONG, NOW)).isEmpty();
        assertThat(due)
                .extracting(entry -> entry.kind() + " " + entry.target().orElseThrow() + " " + entry.amount())
                .containsExactly("CORRECTION accrual/2026-01-01 -1d", "REVERSAL accrual/2026-07-01 5d");
        assertThat(LeaveAccounts.open(booked.book(due).ledger(), policy).balance(july))
                .hasToString("4d");
    }

    @Test
    void a_leave_year_of_its_own_ends_what_it_earned() {
        LeaveAccount account = account(policy(LeaveAccrual.builder()
                .perYear(LeaveAmount.days(12))
                .frequency(AccrualFrequency.YEARLY)
                .timing(AccrualTiming.START)
                .yearStart(MonthDay.of(4, 1))
                .usableAfterYear(Period.ofMonths(3))));

        List<LeaveEntry> due = account.dueAccruals(LocalDate.parse("2026-12-31"), LONG, NOW);

        // 90 of 365 days of the year that began in April 2025.
        assertThat(due)
                .extracting(entry -> entry.date() + " " + entry.amount() + " "
                        + entry.expiresOn().orElseThrow())
                .containsExactly("2026-01-01 216/73d 2026-06-30", "2026-04-01 12d 2027-06-30");
    }

    @Test
    void nothing_is_earned_above_the_largest_balance() {
        LeaveLedgerPolicy policy = LeaveLedgerPolicy.builder()
                .measure(LeaveMeasure.DAYS)
                .accrual(LeaveAccrual.builder().perYear(LeaveAmount.days(12)).build())
                .largestBalance(LeaveAmount.parse("2.5d"))
                .build();
        LeaveAccount account = account(policy);

        assertThat(due(account, "2026-06-30", LONG))
                .containsExactly("2026-01-31 1d", "2026-02-28 1d", "2026-03-31 0.5d");
        LeaveAccount full = LeaveAccounts.open(
                account.book(account.dueAccruals(LocalDate.parse("2026-03-31"), LONG, NOW))
                        .ledger(),
                policy);
        assertThat(full.dueAccruals(LocalDate.parse("2026-03-31"), LONG, NOW)).isEmpty();
    }

    @Property(tries = 200)
    void a_full_year_adds_up_however_it_is_divided(
            @ForAll AccrualFrequency frequency,
            @ForAll AccrualTiming timing,
            @ForAll @IntRange(min = 0, max = 30) int days,
            @ForAll @IntRange(min = 1, max = 4) int parts,
            @ForAll @IntRange(min = 1, max = 28) int yearStart) {
        LeaveAmount step = LeaveAmount.days(1).times(1, parts);
        LeaveAccount account = account(policy(LeaveAccrual.builder()
                .perYear(LeaveAmount.days(days))
                .frequency(frequency)
                .timing(timing)
                .step(step)
                .rounding(RoundingMode.HALF_UP)
                .yearStart(MonthDay.of(3, yearStart))));
        LocalDate first = LocalDate.of(2027, 3, yearStart);
        LeaveAmount earned =
                account.dueAccruals(first.plusYears(1).minusDays(1), EmploymentPeriod.from(first), NOW).stream()
                        .map(LeaveEntry::amount)
                        .reduce(LeaveAmount.days(0), LeaveAmount::plus);

        assertThat(earned).isEqualTo(LeaveAmount.days(days));
    }

    private static LeaveLedgerPolicy policy(LeaveAccrual.Builder accrual) {
        return LeaveLedgerPolicy.builder()
                .measure(LeaveMeasure.DAYS)
                .accrual(accrual.build())
                .build();
    }

    private static List<String> due(LeaveAccount account, String date, EmploymentPeriod employment) {
        return account.dueAccruals(LocalDate.parse(date), employment, NOW).stream()
                .map(entry -> entry.date() + " " + entry.amount())
                .toList();
    }
}
