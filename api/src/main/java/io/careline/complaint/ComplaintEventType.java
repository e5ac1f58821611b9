package io.careline.complaint;

import io.careline.lifecycle.EventType;

/** Which event it is: one constant for each event class. Later releases may add some. */
public enum ComplaintEventType implements EventType {
    /** {@link ComplaintRegistered}. */
    REGISTERED,
    /** {@link ComplaintAcknowledged}. */
    ACKNOWLEDGED,
    /** {@link ComplaintAssessed}. */
    ASSESSED,
    /** {@link ComplaintAssigned}. */
    ASSIGNED,
    /** {@link ComplaintReassigned}. */
    REASSIGNED,
    /** {@link ComplaintClaimed}. */
    CLAIMED,
    /** {@link DepartmentCharged}. */
    DEPARTMENT_CHARGED,
    /** {@link InvestigationStarted}. */
    INVESTIGATION_STARTED,
    /** {@link ComplaintHeld}. */
    HELD,
    /** {@link ComplaintResumed}. */
    RESUMED,
    /** {@link CustomerContacted}. */
    CUSTOMER_CONTACTED,
    /** {@link ComplaintEscalated}. */
    ESCALATED,
    /** {@link ComplaintDeescalated}. */
    DEESCALATED,
    /** {@link ComplaintReclassified}. */
    RECLASSIFIED,
    /** {@link ResponseProposed}. */
    RESPONSE_PROPOSED,
    /** {@link ResponseAccepted}. */
    RESPONSE_ACCEPTED,
    /** {@link ResponseDisputed}. */
    RESPONSE_DISPUTED,
    /** {@link FinalResponseIssued}. */
    FINAL_RESPONSE_ISSUED,
    /** {@link SatisfactionCallRequested}. */
    SATISFACTION_CALL_REQUESTED,
    /** {@link FollowUpScheduled}. */
    FOLLOW_UP_SCHEDULED,
    /** {@link FollowUpRecorded}. */
    FOLLOW_UP_RECORDED,
    /** {@link ComplaintClosed}. */
    CLOSED,
    /** {@link ComplaintReopened}. */
    REOPENED,
    /** {@link FollowUpCaseRequested}. */
    FOLLOW_UP_CASE_REQUESTED,
    /** {@link ComplaintArchived}. */
    ARCHIVED,
    /** {@link ComplaintWithdrawn}. */
    WITHDRAWN,
    /** {@link ComplaintDeclined}. */
    DECLINED,
    /** {@link ComplaintReferred}. */
    REFERRED,
    /** {@link ClockBreached}. */
    CLOCK_BREACHED,
    /** {@link ComplaintMerged}. */
    MERGED,
    /** {@link ComplaintAbsorbed}. */
    ABSORBED,
    /** {@link ComplaintSplit}. */
    SPLIT,
    /** {@link ComplaintLinked}. */
    LINKED,
    /** {@link ParentSet}. */
    PARENT_SET,
    /** {@link RelationRecorded}. */
    RELATION_RECORDED,
    /** {@link RelationNoticeRequested}. */
    RELATION_NOTICE_REQUESTED,
    /** {@link ComplaintOwnerNoticeRequested}. */
    OWNER_NOTICE_REQUESTED,
    /** {@link AbsorptionDeclined}. */
    ABSORPTION_DECLINED,
    /** {@link MergeUndone}. */
    MERGE_UNDONE
}
