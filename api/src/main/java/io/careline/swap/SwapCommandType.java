package io.careline.swap;

import io.careline.common.Incubating;
import io.careline.lifecycle.CommandType;

/** Which command it is: one constant for each command class. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum SwapCommandType implements CommandType {
    /** {@link RequestSwap}. */
    REQUEST,
    /** {@link RegisterSwap}. */
    REGISTER,
    /** {@link AcceptSwap}. */
    ACCEPT,
    /** {@link EndorseSwap}. */
    ENDORSE,
    /** {@link ApproveSwap}. */
    APPROVE,
    /** {@link DeclineSwap}. */
    DECLINE,
    /** {@link CancelSwap}. */
    CANCEL,
    /** {@link ExpireSwap}. */
    EXPIRE,
    /** {@link VoidSwap}. */
    VOID,
    /** {@link RecordShiftWorked}. */
    RECORD_SHIFT_WORKED,
    /** {@link ArrangeRepayment}. */
    ARRANGE_REPAYMENT,
    /** {@link ReportShiftMissed}. */
    REPORT_SHIFT_MISSED,
    /** {@link RecordRepaymentDefault}. */
    RECORD_REPAYMENT_DEFAULT
}
