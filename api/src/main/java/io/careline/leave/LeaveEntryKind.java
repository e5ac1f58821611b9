package io.careline.leave;

import io.careline.common.Incubating;

/** What an entry of a leave ledger does. */
@Incubating(since = "0.1.0")
public enum LeaveEntryKind {
    /** Leave that somebody gave. */
    ALLOCATION,
    /** Leave that was earned by a period of employment. */
    ACCRUAL,
    /** Leave that is taken, on one date. */
    CONSUMPTION,
    /** The record that leave lapsed the day before. Leave lapses by itself; the entry keeps the sum of all entries right. */
    EXPIRY,
    /** Leave that lapsed the day before and can be used on, until a new last day: never more than what was left. */
    CARRY_OVER,
    /** Leave that is proposed to be paid out instead; what it comes to in China, {@link UnusedLeavePay} proposes. */
    ENCASHMENT,
    /** More or, below zero, less of another entry, on that one's date. */
    CORRECTION,
    /** All of another entry, with its corrections, undone on that one's date. */
    REVERSAL;

    /** Whether it brings leave that was not there. */
    public boolean isGrant() {
        return this == ALLOCATION || this == ACCRUAL;
    }

    /** Whether it takes leave away that was there. */
    public boolean isDraw() {
        return this == CONSUMPTION || this == ENCASHMENT;
    }

    /** Whether it changes another entry. */
    public boolean isAmendment() {
        return this == CORRECTION || this == REVERSAL;
    }
}
