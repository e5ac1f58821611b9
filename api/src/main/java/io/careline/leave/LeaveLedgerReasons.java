package io.careline.leave;

import io.careline.common.Incubating;

/** The codes of all reasons that leave ledgers and entitlements give. A code never changes its meaning; releases may add some. */
@Incubating(since = "0.1.0")
public final class LeaveLedgerReasons {
    /** More leave is taken than there is. */
    public static final String BALANCE_TOO_LOW = "leave-ledger.balance-too-low";

    /** A carry-over is more than the policy allows. */
    public static final String CARRY_OVER_ABOVE_LARGEST = "leave-ledger.carry-over-above-largest";

    /** A carry-over is more than what lapsed the day before. */
    public static final String CARRY_OVER_ABOVE_REST = "leave-ledger.carry-over-above-rest";

    /** Leave of this type is not carried over. */
    public static final String CARRY_OVER_NOT_ALLOWED = "leave-ledger.carry-over-not-allowed";

    /** Carried leave would last longer than the policy allows. */
    public static final String CARRY_OVER_TOO_LONG = "leave-ledger.carry-over-too-long";

    /** A correction takes more away than there is in the entry. */
    public static final String CORRECTION_BELOW_ZERO = "leave-ledger.correction-below-zero";

    /** Leave of this type is not paid out. */
    public static final String ENCASHMENT_NOT_ALLOWED = "leave-ledger.encashment-not-allowed";

    /** What is said to have lapsed is not what lapsed. */
    public static final String EXPIRY_DIFFERS = "leave-ledger.expiry-differs";

    /** Another entry has this id. */
    public static final String ID_TAKEN = "leave-ledger.id-taken";

    /** The balance would be larger than the policy allows. */
    public static final String LARGEST_BALANCE_EXCEEDED = "leave-ledger.largest-balance-exceeded";

    /** This year's annual leave was lost last year, when it was taken before a reason against it arose. */
    public static final String LOST_IN_ADVANCE = "leave-ledger.lost-in-advance";

    /** The amount is in another measure than the ledger. */
    public static final String MEASURE_DIFFERS = "leave-ledger.measure-differs";

    /** After a correction more leave is taken than there is. */
    public static final String OVERDRAWN = "leave-ledger.overdrawn";

    /** Paid personal leave was so long that there is no annual leave. */
    public static final String PERSONAL_LEAVE_TOO_LONG = "leave-ledger.personal-leave-too-long";

    /** A reversal is not of all of its entry. */
    public static final String REVERSAL_DIFFERS = "leave-ledger.reversal-differs";

    /** Sick leave was so long that there is no annual leave. */
    public static final String SICK_LEAVE_TOO_LONG = "leave-ledger.sick-leave-too-long";

    /** A correction or a reversal cannot be changed itself. */
    public static final String TARGET_IS_AMENDMENT = "leave-ledger.target-is-amendment";

    /** The entry to change was reversed. */
    public static final String TARGET_REVERSED = "leave-ledger.target-reversed";

    /** There is no such entry to change. */
    public static final String TARGET_UNKNOWN = "leave-ledger.target-unknown";

    /** There are no twelve months of unbroken work yet. */
    public static final String TWELVE_MONTHS_MISSING = "leave-ledger.twelve-months-missing";

    /** Summer and winter vacation is longer than annual leave. */
    public static final String VACATION_LONGER = "leave-ledger.vacation-longer";

    private LeaveLedgerReasons() {}
}
