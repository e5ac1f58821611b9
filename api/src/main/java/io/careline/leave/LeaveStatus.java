package io.careline.leave;

import io.careline.common.Incubating;
import io.careline.lifecycle.Status;

/** Where a leave request stands. */
@Incubating(since = "0.1.0")
public enum LeaveStatus implements Status {
    /** Nothing is recorded yet. */
    NONE,
    /** The applicant is writing it; nobody decides anything. */
    DRAFT,
    /** It waits for the approvers of its level. */
    PENDING,
    /** An approver wants it changed; the applicant submits it again or withdraws it. */
    RETURNED,
    /** Every level has approved it, and the leave has not begun. */
    APPROVED,
    /** The leave has begun. */
    ONGOING,
    /** The agent has reported back. */
    COMPLETED,
    /** An approver has said no. */
    DECLINED,
    /** The applicant took it back before it was approved. */
    WITHDRAWN,
    /** Nobody had decided when the leave was to begin. */
    EXPIRED,
    /** It was approved, and the applicant asks for it to be undone. */
    REVOCATION_PENDING,
    /** It was approved and undone before it began. */
    REVOKED
}
