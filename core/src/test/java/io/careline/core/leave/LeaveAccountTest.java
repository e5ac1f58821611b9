package io.careline.core.leave;

import static io.careline.core.leave.LeaveBooks.NOW;
import static io.careline.core.leave.LeaveBooks.PLAIN;
import static io.careline.core.leave.LeaveBooks.account;
import static io.careline.core.leave.LeaveBooks.corrected;
import static io.careline.core.leave.LeaveBooks.entry;
import static io.careline.core.leave.LeaveBooks.granted;
import static io.careline.core.leave.LeaveBooks.reversed;
import static io.careline.core.leave.LeaveBooks.taken;
import static io.careline.core.leave.LeaveDesk.CALENDAR;
import static io.careline.core.leave.LeaveDesk.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.calendar.CalendarDay;
import io.careline.leave.LeaveAccount;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveBooking;
import io.careline.leave.LeaveCarryOver;
import io.careline.leave.LeaveCount;
import io.careline.leave.LeaveCounting;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveEntryKind;
import io.careline.leave.LeaveLedgerPolicy;
import io.careline.leave.LeaveLedgerReasons;
import io.careline.leave.LeaveLot;
import io.careline.leave.LeaveMeasure;
import io.careline.leave.LeaveRequestId;
import io.careline.leave.LeaveUnit;
import io.careline.lifecycle.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An account of leave")
class LeaveAccountTest {
    private static final LeaveRequestId REQUEST = LeaveRequestId.of("R-1");
    private static final LeaveLedgerPolicy CARRYING = LeaveLedgerPolicy.builder()
            .measure(LeaveMeasure.DAYS)
            .carryOver(LeaveCarryOver.builder()
                    .largest(LeaveAmount.days(3))
                    .lastDay(MonthDay.of(3, 31))
                    .build())
            .encashmentAllowed(true)
            .build();

    @Test
    void a_balance_is_what_was_granted_less_what_was_taken_and_what_lapsed() {
        LeaveAccount account =
                account(PLAIN, granted("G", "2026-01-01", "2026-12-31", "5d"), taken("T", "2026-03-04", "1.5d"));

        assertThat(balance(account, "2025-12-31")).isEqualTo("0d");
        assertThat(balance(account, "2026-01-01")).isEqualTo("5d");
        assertThat(balance(account, "2026-03-03")).isEqualTo("5d");
        assertThat(balance(account, "2026-03-04")).isEqualTo("3.5d");
        assertThat(balance(account, "2026-12-31")).isEqualTo("3.5d");
        assertThat(balance(account, "2027-01-01")).isEqualTo("0d");
    }

    @Test
    void what_lapses_first_is_used_first() {
        LeaveAccount account = account(
                PLAIN,
                granted("never", "2026-01-01", "2d"),
                granted("late", "2026-01-01", "2026-12-31", "2d"),
                granted("early", "2026-02-01", "2026-06-30", "2d"),
                taken("T", "2026-03-04", "3d"));

        assertThat(account.lots(LocalDate.parse("2026-03-04")))
                .containsExactly(
                        lot("2026-12-31", "1d"),
                        LeaveLot.builder().amount(LeaveAmount.days(2)).build());
        assertThat(account.lots(LocalDate.parse("2026-02-28")))
                .extracting(lot -> lot.amount().toString())
                .containsExactly("2d", "2d", "2d");
    }

    @Test
    void leave_booked_for_later_is_not_available_now() {
        LeaveAccount account = account(
                PLAIN,
                granted("2026", "2026-01-01", "2026-12-31", "5d"),
                granted("2027", "2027-01-01", "2027-12-31", "5d"),
                taken("T", "2026-11-02", "4d"));

        assertThat(available(account, "2026-03-02")).isEqualTo("1d");
        assertThat(available(account, "2026-12-01")).isEqualTo("1d");
        assertThat(available(account, "2027-03-01")).isEqualTo("5d");
        assertThat(available(account, "2025-12-01")).isEqualTo("0d");
    }

    @Test
    void leave_that_lapses_before_the_later_booking_stays_available() {
        LeaveAccount account = account(
                PLAIN,
                granted("early", "2026-01-01", "2026-06-30", "2d"),
                granted("late", "2026-01-01", "2026-12-31", "3d"),
                taken("T", "2026-11-02", "3d"));

        assertThat(available(account, "2026-03-02")).isEqualTo("2d");
        assertThat(available(account, "2026-07-01")).isEqualTo("0d");
    }

    @Test
    void leave_that_a_later_carry_over_needs_is_not_available() {
        // A day of the May lot lapses unused, yet none of March can be taken: both days carried over are used in May.
        LeaveAccount account = account(
                CARRYING,
                granted("march", "2026-01-01", "2026-03-31", "2d"),
                granted("may", "2026-01-01", "2026-05-10", "2d"),
                entry("carry", LeaveEntryKind.CARRY_OVER, "2026-04-01", "2d")
                        .expiresOn(LocalDate.parse("2026-06-30"))
                        .build(),
                taken("T-1", "2026-04-15", "1d"),
                taken("T-2", "2026-05-20", "2d"));

        assertThat(available(account, "2026-03-10")).isEqualTo("0d");
        assertThat(available(account, "2026-04-01")).isEqualTo("1d");
        assertThat(available(account, "2026-05-11")).isEqualTo("0d");
    }

    @Test
    void a_later_grant_that_lapses_unused_is_not_available() {
        LeaveAccount account = account(
                PLAIN,
                granted("year", "2026-01-01", "2026-12-31", "4d"),
                granted("april", "2026-04-10", "2026-04-12", "1d"),
                taken("T", "2026-04-15", "1d"));

        assertThat(available(account, "2026-03-10")).isEqualTo("3d");
        assertThat(available(account, "2026-04-10")).isEqualTo("4d");
    }

    @Test
    void requests_that_wait_can_be_counted_as_if_they_were_booked() {
        LeaveAccount account = account(PLAIN, granted("G", "2026-01-01", "2026-12-31", "5d"));
        LeaveCount pending = LeaveCounts.count(days("03-02", "03-03"), LeaveCounting.of(LeaveUnit.DAY), CALENDAR);

        assertThat(available(account, "2026-05-06")).isEqualTo("5d");
        assertThat(account.available(LocalDate.parse("2026-05-06"), List.of(pending)))
                .hasToString("3d");
        assertThat(account.available(LocalDate.parse("2026-01-05"), List.of(pending, pending)))
                .hasToString("1d");
    }

    @Test
    void an_overdraft_lets_the_balance_fall_below_zero_and_the_next_grant_pays_it_back() {
        LeaveLedgerPolicy policy = LeaveLedgerPolicy.builder()
                .measure(LeaveMeasure.DAYS)
                .overdraft(LeaveAmount.days(2))
                .build();
        LeaveAccount account = account(policy, granted("G", "2026-01-01", "2026-12-31", "1d"));
        LeaveBooking booking = account.book(List.of(taken("T", "2026-03-02", "2.5d")));

        assertThat(booking.rejections()).isEmpty();
        LeaveAccount overdrawn = LeaveAccounts.open(booking.ledger(), policy);
        assertThat(balance(overdrawn, "2026-03-02")).isEqualTo("-1.5d");
        assertThat(available(overdrawn, "2026-03-02")).isEqualTo("0.5d");
        assertThat(codes(overdrawn.book(List.of(taken("T2", "2026-03-03", "1d")))))
                .containsExactly(LeaveLedgerReasons.BALANCE_TOO_LOW);
        LeaveAccount paid = LeaveAccounts.open(
                booking.ledger().plus(List.of(granted("G2", "2026-04-01", "2026-12-31", "5d"))), policy);
        assertThat(balance(paid, "2026-04-01")).isEqualTo("3.5d");
    }

    @Test
    @DisplayName("L15: comp-time is kept in hours")
    void a_ledger_can_be_in_hours() {
        LeaveLedgerPolicy hours =
                LeaveLedgerPolicy.builder().measure(LeaveMeasure.HOURS).build();
        LeaveCounting counting = LeaveCounting.builder()
                .unit(LeaveUnit.HOUR)
                .step(Duration.ofMinutes(30))
                .build();
        LeaveCount count = LeaveCounts.count(LeaveDesk.hours("03-02", "16:15-18:00"), counting, CALENDAR);
        LeaveAccount account = account(hours, granted("G", "2026-02-28", "6h"));

        LeaveBooking booking = account.book(account.charge(REQUEST, count, NOW));

        assertThat(balance(LeaveAccounts.open(booking.ledger(), hours), "2026-03-02"))
                .isEqualTo("4h");
        assertThat(codes(account.book(List.of(taken("T", "2026-03-02", "1d")))))
                .containsExactly(LeaveLedgerReasons.MEASURE_DIFFERS);
    }

    @Test
    void a_request_is_charged_once_for_each_date() {
        LeaveAccount account = account(PLAIN, granted("G", "2026-01-01", "2026-12-31", "5d"));
        LeaveCount count = LeaveCounts.count(days("03-06", "03-09"), LeaveCounting.of(LeaveUnit.DAY), CALENDAR);

        LeaveBooking booking = account.book(account.charge(REQUEST, count, NOW));
        LeaveAccount charged = LeaveAccounts.open(booking.ledger(), PLAIN);

        assertThat(booking.added())
                .extracting(entry -> entry.id().value())
                .containsExactly("R-1/2026-03-06", "R-1/2026-03-09");
        assertThat(charged.charge(REQUEST, count, NOW)).isEmpty();
        assertThat(charged.book(account.charge(REQUEST, count, NOW.plusSeconds(60)))
                        .added())
                .isEmpty();
    }

    @Test
    void a_recount_corrects_the_ledger_and_leaves_what_was_known_before() {
        LeaveAccount account = account(PLAIN, granted("G", "2026-01-01", "2026-12-31", "5d"));
        LeaveCounting counting = LeaveCounting.of(LeaveUnit.DAY);
        LeaveCount before = LeaveCounts.count(days("03-02", "03-05"), counting, CALENDAR);
        LeaveCount after = LeaveCounts.count(
                days("03-02", "03-05"),
                counting,
                LeaveDesk.calendar(CalendarDay.holiday(LeaveDesk.day("03-04"), "Storm")));
        LeaveAccount charged = LeaveAccounts.open(
                account.book(account.charge(REQUEST, before, NOW)).ledger(), PLAIN);
        Instant later = NOW.plusSeconds(60);

        LeaveBooking recount = charged.book(charged.charge(REQUEST, after, later));
        LeaveAccount recounted = LeaveAccounts.open(recount.ledger(), PLAIN);

        assertThat(recount.added()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(LeaveEntryKind.REVERSAL);
            assertThat(entry.id()).hasToString("R-1/2026-03-04/reversal");
            assertThat(entry.date()).isEqualTo("2026-03-04");
        });
        assertThat(balance(recounted, "2026-03-05")).isEqualTo("2d");
        assertThat(balance(LeaveAccounts.open(recount.ledger().asKnownAt(NOW), PLAIN), "2026-03-05"))
                .isEqualTo("1d");
        LeaveBooking back = recounted.book(recounted.charge(REQUEST, before, later.plusSeconds(60)));
        assertThat(back.added()).extracting(entry -> entry.id().value()).containsExactly("R-1/2026-03-04/2");
        LeaveAccount charged2 = LeaveAccounts.open(back.ledger(), PLAIN);
        assertThat(balance(charged2, "2026-03-05")).isEqualTo("1d");
        LeaveBooking released = charged2.book(charged2.release(REQUEST, later));
        assertThat(balance(LeaveAccounts.open(released.ledger(), PLAIN), "2026-03-05"))
                .isEqualTo("5d");
    }

    @Test
    void a_correction_below_the_balance_is_booked_with_a_finding() {
        LeaveAccount account =
                account(PLAIN, granted("G", "2026-01-01", "2026-12-31", "1d"), taken("T", "2026-03-02", "1d"));

        LeaveBooking booking = account.book(List.of(corrected("C", "T", "2026-03-02", "0.5d")));

        assertThat(booking.rejections()).isEmpty();
        assertThat(booking.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(LeaveLedgerReasons.OVERDRAWN);
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("ann has taken more leave than there was: -0.5d on 2026-03-02.");
        });
    }

    @Test
    void what_lapses_is_carried_over_up_to_a_maximum_until_a_last_day() {
        LeaveAccount account =
                account(CARRYING, granted("G", "2026-01-01", "2026-12-31", "5d"), taken("T", "2026-03-02", "1d"));
        LocalDate newYear = LocalDate.parse("2027-01-01");

        LeaveBooking carried = account.book(account.dueCarryOver(newYear, NOW));
        LeaveAccount next = LeaveAccounts.open(carried.ledger(), CARRYING);

        assertThat(next.lots(newYear.minusDays(1))).containsExactly(lot("2026-12-31", "4d"));
        assertThat(next.lots(newYear)).containsExactly(lot("2027-03-31", "3d"));
        assertThat(next.dueCarryOver(newYear, NOW)).isEmpty();
        assertThat(next.dueExpiries(LocalDate.parse("2027-04-01"), NOW))
                .extracting(entry -> entry.date() + " " + entry.amount())
                .containsExactly("2027-01-01 1d", "2027-04-01 3d");
        assertThat(balance(next, "2027-04-01")).isEqualTo("0d");
    }

    @Test
    void after_a_late_correction_expiry_and_carry_over_are_due_anew() {
        LocalDate newYear = LocalDate.parse("2027-01-01");
        LeaveAccount account =
                account(CARRYING, granted("G", "2026-01-01", "2026-12-31", "5d"), taken("T", "2026-12-30", "3d"));
        LeaveAccount closed = LeaveAccounts.open(
                account.book(account.dueCarryOver(newYear, NOW)).ledger(), CARRYING);
        LeaveAccount corrected = LeaveAccounts.open(
                closed.book(List.of(corrected("C", "T", "2026-12-30", "-2d"))).ledger(), CARRYING);

        assertThat(corrected.dueCarryOver(newYear, NOW))
                .extracting(entry -> entry.id() + " " + entry.amount())
                .containsExactly("carry-over/2027-01-01/2 1d");
        LeaveAccount expired = LeaveAccounts.open(
                corrected.book(corrected.dueExpiries(newYear, NOW)).ledger(), CARRYING);
        LeaveAccount undone = LeaveAccounts.open(
                expired.book(List.of(corrected("C2", "T", "2026-12-30", "3d"))).ledger(), CARRYING);
        assertThat(balance(undone, "2027-01-01")).isEqualTo("1d");
        assertThat(undone.dueExpiries(newYear, NOW))
                .extracting(entry -> entry.target().orElseThrow() + " " + entry.amount())
                .containsExactly("expiry/2027-01-01 -2d");
    }

    @Test
    void every_reason_against_every_entry_is_given_and_nothing_is_booked() {
        LeaveAccount account = account(
                LeaveLedgerPolicy.builder()
                        .measure(LeaveMeasure.DAYS)
                        .largestBalance(LeaveAmount.days(6))
                        .build(),
                granted("G", "2026-01-01", "2026-12-31", "5d"),
                taken("T", "2026-03-02", "1d"),
                taken("T2", "2026-03-03", "1d"),
                reversed("R", "T2", "2026-03-03", "1d"));

        LeaveBooking booking = account.book(List.of(
                granted("G", "2026-01-01", "2026-12-31", "6d"),
                granted("G2", "2026-02-01", "2026-12-31", "1.5d"),
                entry("E", LeaveEntryKind.ENCASHMENT, "2026-05-06", "4.5d").build(),
                entry("X", LeaveEntryKind.EXPIRY, "2027-01-01", "1d").build(),
                entry("O", LeaveEntryKind.CARRY_OVER, "2027-01-01", "1d").build(),
                corrected("C1", "none", "2026-03-02", "1d"),
                corrected("C2", "R", "2026-03-02", "1d"),
                corrected("C3", "T2", "2026-03-02", "1d"),
                corrected("C4", "T", "2026-03-02", "-1.5d"),
                reversed("C5", "T", "2026-03-02", "0.5d"),
                taken("T3", "2026-03-05", "1d")));

        assertThat(codes(booking))
                .containsExactly(
                        LeaveLedgerReasons.ID_TAKEN,
                        LeaveLedgerReasons.LARGEST_BALANCE_EXCEEDED,
                        LeaveLedgerReasons.BALANCE_TOO_LOW,
                        LeaveLedgerReasons.ENCASHMENT_NOT_ALLOWED,
                        LeaveLedgerReasons.EXPIRY_DIFFERS,
                        LeaveLedgerReasons.CARRY_OVER_NOT_ALLOWED,
                        LeaveLedgerReasons.TARGET_UNKNOWN,
                        LeaveLedgerReasons.TARGET_IS_AMENDMENT,
                        LeaveLedgerReasons.TARGET_REVERSED,
                        LeaveLedgerReasons.CORRECTION_BELOW_ZERO,
                        LeaveLedgerReasons.REVERSAL_DIFFERS);
        assertThat(booking.ledger()).isEqualTo(account.ledger());
        assertThat(booking.rejections().get(2).message(Locale.ENGLISH))
                .isEqualTo("E: 4.5d is more than the 4d that can be taken on 2026-05-06.");
    }

    @Test
    void a_carry_over_by_hand_keeps_to_the_terms() {
        LeaveAccount account = account(CARRYING, granted("G", "2026-01-01", "2026-12-31", "3d"));

        assertThat(codes(account.book(List.of(entry("O", LeaveEntryKind.CARRY_OVER, "2027-01-01", "4d")
                        .expiresOn(LocalDate.parse("2027-04-01"))
                        .build()))))
                .containsExactly(
                        LeaveLedgerReasons.CARRY_OVER_ABOVE_REST,
                        LeaveLedgerReasons.CARRY_OVER_ABOVE_LARGEST,
                        LeaveLedgerReasons.CARRY_OVER_TOO_LONG);
    }

    @Test
    void an_encashment_takes_leave_and_says_nothing_of_money() {
        LeaveAccount account = account(CARRYING, granted("G", "2026-01-01", "2026-12-31", "3d"));

        LeaveBooking booking = account.book(List.of(
                entry("E", LeaveEntryKind.ENCASHMENT, "2026-12-31", "2d").build()));

        assertThat(balance(LeaveAccounts.open(booking.ledger(), CARRYING), "2026-12-31"))
                .isEqualTo("1d");
    }

    @Test
    void a_ledger_whose_entries_do_not_fit_is_refused() {
        LeaveEntry lost = corrected("C", "none", "2026-03-02", "1d");

        assertThatThrownBy(() -> account(PLAIN, lost))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("target (none) of C");
        assertThatThrownBy(() -> account(PLAIN, taken("T", "2026-03-02", "1h")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amount (1h) of T");
    }

    private static LeaveLot lot(String expiresOn, String amount) {
        return LeaveLot.builder()
                .expiresOn(LocalDate.parse(expiresOn))
                .amount(LeaveAmount.parse(amount))
                .build();
    }

    private static String balance(LeaveAccount account, String date) {
        return account.balance(LocalDate.parse(date)).toString();
    }

    private static String available(LeaveAccount account, String date) {
        return account.available(LocalDate.parse(date)).toString();
    }

    private static List<String> codes(LeaveBooking booking) {
        return booking.rejections().stream().map(Rejection::code).toList();
    }
}
