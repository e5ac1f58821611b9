package io.careline.leave;

import io.careline.common.Incubating;
import io.careline.lifecycle.CommandType;

/** Which command it is: one constant for each command class. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum LeaveCommandType implements CommandType {
    /** {@link DraftLeave}. */
    DRAFT,
    /** {@link SubmitLeave}. */
    SUBMIT,
    /** {@link ReportEmergency}. */
    REPORT_EMERGENCY,
    /** {@link ApproveLeave}. */
    APPROVE,
    /** {@link DeclineLeave}. */
    DECLINE,
    /** {@link ReturnLeave}. */
    RETURN,
    /** {@link ResubmitLeave}. */
    RESUBMIT,
    /** {@link TransferLeave}. */
    TRANSFER,
    /** {@link DelegateLeave}. */
    DELEGATE,
    /** {@link WithdrawLeave}. */
    WITHDRAW,
    /** {@link RequestRevocation}. */
    REQUEST_REVOCATION,
    /** {@link DecideRevocation}. */
    DECIDE_REVOCATION,
    /** {@link RevokeLeave}. */
    REVOKE,
    /** {@link CompletePapers}. */
    COMPLETE_PAPERS,
    /** {@link RecordPapersMissed}. */
    RECORD_PAPERS_MISSED,
    /** {@link StartLeave}. */
    START,
    /** {@link ReportBack}. */
    REPORT_BACK,
    /** {@link RecordOverstay}. */
    RECORD_OVERSTAY,
    /** {@link RecordAbsence}. */
    RECORD_ABSENCE,
    /** {@link RecountLeave}. */
    RECOUNT,
    /** {@link ExpireLeave}. */
    EXPIRE
}
