package io.careline.swap;

import io.careline.common.Incubating;
import io.careline.lifecycle.EventType;

/** Which event it is: one constant for each event class. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum SwapEventType implements EventType {
    /** {@link SwapRequested}. */
    REQUESTED,
    /** {@link SwapRegistered}. */
    REGISTERED,
    /** {@link SwapConsented}. */
    CONSENTED,
    /** {@link SwapApproved}. */
    APPROVED,
    /** {@link SwapDeclined}. */
    DECLINED,
    /** {@link SwapCancelled}. */
    CANCELLED,
    /** {@link SwapExpired}. */
    EXPIRED,
    /** {@link SwapVoided}. */
    VOIDED,
    /** {@link ShiftWorked}. */
    SHIFT_WORKED,
    /** {@link RepaymentArranged}. */
    REPAYMENT_ARRANGED,
    /** {@link SwapSettled}. */
    SETTLED,
    /** {@link ShiftMissed}. */
    SHIFT_MISSED,
    /** {@link LiabilityProposed}. */
    LIABILITY_PROPOSED,
    /** {@link SwapAbsenceRaised}. */
    ABSENCE_RAISED,
    /** {@link RepaymentDefaulted}. */
    REPAYMENT_DEFAULTED
}
