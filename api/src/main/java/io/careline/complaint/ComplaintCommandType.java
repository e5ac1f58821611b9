package io.careline.complaint;

import io.careline.lifecycle.CommandType;

/** Which command it is: one constant for each command class. Later releases may add some. */
public enum ComplaintCommandType implements CommandType {
    /** {@link RegisterComplaint}. */
    REGISTER,
    /** {@link AcknowledgeComplaint}. */
    ACKNOWLEDGE,
    /** {@link AssessComplaint}. */
    ASSESS,
    /** {@link AssignComplaint}. */
    ASSIGN,
    /** {@link ReassignComplaint}. */
    REASSIGN,
    /** {@link ClaimComplaint}. */
    CLAIM,
    /** {@link ChargeDepartment}. */
    CHARGE_DEPARTMENT,
    /** {@link StartInvestigation}. */
    START_INVESTIGATION,
    /** {@link HoldComplaint}. */
    HOLD,
    /** {@link ResumeComplaint}. */
    RESUME,
    /** {@link RecordCustomerContact}. */
    RECORD_CUSTOMER_CONTACT,
    /** {@link EscalateComplaint}. */
    ESCALATE,
    /** {@link DeescalateComplaint}. */
    DEESCALATE,
    /** {@link ReclassifyComplaint}. */
    RECLASSIFY,
    /** {@link ProposeResponse}. */
    PROPOSE_RESPONSE,
    /** {@link AcceptResponse}. */
    ACCEPT_RESPONSE,
    /** {@link DisputeResponse}. */
    DISPUTE_RESPONSE,
    /** {@link IssueFinalResponse}. */
    ISSUE_FINAL_RESPONSE,
    /** {@link ScheduleFollowUp}. */
    SCHEDULE_FOLLOW_UP,
    /** {@link RecordFollowUp}. */
    RECORD_FOLLOW_UP,
    /** {@link CloseComplaint}. */
    CLOSE,
    /** {@link ReopenComplaint}. */
    REOPEN,
    /** {@link ArchiveComplaint}. */
    ARCHIVE,
    /** {@link WithdrawComplaint}. */
    WITHDRAW,
    /** {@link DeclineComplaint}. */
    DECLINE,
    /** {@link ReferComplaint}. */
    REFER,
    /** {@link RecordBreach}. */
    RECORD_BREACH,
    /** {@link MergeComplaint}. */
    MERGE,
    /** {@link AbsorbComplaint}. */
    ABSORB,
    /** {@link SplitComplaint}. */
    SPLIT,
    /** {@link LinkComplaint}. */
    LINK,
    /** {@link SetParent}. */
    SET_PARENT,
    /** {@link RecordRelation}. */
    RECORD_RELATION,
    /** {@link RaiseNewDemand}. */
    RAISE_NEW_DEMAND,
    /** {@link UndoMerge}. */
    UNDO_MERGE
}
