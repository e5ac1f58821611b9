package io.careline.leave;

import io.careline.common.Incubating;
import io.careline.lifecycle.EventType;

/** Which event it is: one constant for each event class. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum LeaveEventType implements EventType {
    /** {@link LeaveDrafted}. */
    DRAFTED,
    /** {@link LeaveSubmitted}. */
    SUBMITTED,
    /** {@link EmergencyReported}. */
    EMERGENCY_REPORTED,
    /** {@link LeaveResubmitted}. */
    RESUBMITTED,
    /** {@link ApprovalGiven}. */
    APPROVAL_GIVEN,
    /** {@link LeaveApproved}. */
    APPROVED,
    /** {@link RosterGapRequested}. */
    ROSTER_GAP_REQUESTED,
    /** {@link LeaveDeclined}. */
    DECLINED,
    /** {@link LeaveReturned}. */
    RETURNED,
    /** {@link LeaveTransferred}. */
    TRANSFERRED,
    /** {@link LeaveDelegated}. */
    DELEGATED,
    /** {@link LeaveWithdrawn}. */
    WITHDRAWN,
    /** {@link RevocationRequested}. */
    REVOCATION_REQUESTED,
    /** {@link RevocationRefused}. */
    REVOCATION_REFUSED,
    /** {@link LeaveRevoked}. */
    REVOKED,
    /** {@link PapersCompleted}. */
    PAPERS_COMPLETED,
    /** {@link PapersMissed}. */
    PAPERS_MISSED,
    /** {@link LeaveStarted}. */
    STARTED,
    /** {@link LeaveShortened}. */
    SHORTENED,
    /** {@link LeaveCompleted}. */
    COMPLETED,
    /** {@link LeaveOverstayed}. */
    OVERSTAYED,
    /** {@link LeaveAbsenceRaised}. */
    ABSENCE_RAISED,
    /** {@link LeaveRecounted}. */
    RECOUNTED,
    /** {@link LeaveExpired}. */
    EXPIRED
}
