package io.careline.leave;

import io.careline.common.Incubating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A ledger that answers: how much there is, was and will be, and what can be booked.
 *
 * <p>Leave is used in the order in which it lapses; what never lapses comes last. On one date leave lapses and is carried
 * over first, then comes what is granted, then what is taken. What was taken beyond the balance is paid back by the next
 * grants. Corrections and reversals count on the date of the entry that they change, whenever they were booked:
 * {@link LeaveLedger#asKnownAt} tells what was known before.
 *
 * <p>Arguments must be non-null, or {@link NullPointerException} is thrown. Immutable and thread-safe. {@link #balance} costs
 * a binary search.
 */
@Incubating(since = "0.1.0")
public interface LeaveAccount {
    /** What was booked. */
    LeaveLedger ledger();

    /** By which rules. */
    LeaveLedgerPolicy policy();

    /** The balance at the end of a date: negative if more was taken than there was. */
    LeaveAmount balance(LocalDate date);

    /** The same with what will be earned by then and is not booked yet. */
    LeaveAmount projectedBalance(LocalDate date, EmploymentPeriod employment);

    /** What the balance of a date is made of, the first to lapse first; empty if nothing is left. */
    List<LeaveLot> lots(LocalDate date);

    /**
     * The most leave that can be taken on a date, so that leave booked for other dates is still covered and the balance
     * stays within the overdraft. Zero if there is none.
     */
    LeaveAmount available(LocalDate date);

    /**
     * The same where requests still wait for approval, as if they were booked.
     *
     * @throws IllegalArgumentException if a count is in another measure
     */
    LeaveAmount available(LocalDate date, List<LeaveCount> pending);

    /**
     * What comes of booking some entries, one after the other: all or none.
     *
     * <p>What is there already is left out; corrections and reversals are not refused for the balance, since what happened
     * has happened.
     */
    LeaveBooking book(List<LeaveEntry> entries);

    /**
     * The entries that make a request take exactly what was counted: its first booking, and after a recount or a change
     * the corrections and reversals; empty if it takes that already. What rounding adds falls on the last date.
     *
     * @throws IllegalArgumentException if the count is in another measure
     */
    List<LeaveEntry> charge(LeaveRequestId request, LeaveCount count, Instant recordedAt);

    /** The entries that give back all that a request takes; empty if it takes nothing. */
    List<LeaveEntry> release(LeaveRequestId request, Instant recordedAt);

    /** What was earned up to a date and is not booked, and corrections of what was booked otherwise, by date. */
    List<LeaveEntry> dueAccruals(LocalDate date, EmploymentPeriod employment, Instant recordedAt);

    /** What of the leave that lapsed the day before this date can be carried over by the policy; empty if nothing. */
    List<LeaveEntry> dueCarryOver(LocalDate date, Instant recordedAt);

    /** What lapsed up to a date and is not booked as such, and corrections of what was booked otherwise, by date. */
    List<LeaveEntry> dueExpiries(LocalDate date, Instant recordedAt);
}
