package io.careline.callback;

import io.careline.lifecycle.EventType;

/** Which event it is: one constant for each event class. Later releases may add some. */
public enum CallbackEventType implements EventType {
    /** {@link CallbackRequested}. */
    REQUESTED,
    /** {@link CallbackScheduled}. */
    SCHEDULED,
    /** {@link CallbackBecameDue}. */
    BECAME_DUE,
    /** {@link CallbackAssigned}. */
    ASSIGNED,
    /** {@link CallbackReassigned}. */
    REASSIGNED,
    /** {@link MissingCallReported}. */
    MISSING_CALL_REPORTED,
    /** {@link CallbackOffered}. */
    OFFERED,
    /** {@link OfferDeclined}. */
    OFFER_DECLINED,
    /** {@link CustomerDialed}. */
    CUSTOMER_DIALED,
    /** {@link CallAnswered}. */
    CALL_ANSWERED,
    /** {@link CallFailed}. */
    CALL_FAILED,
    /** {@link StepTaken}. */
    STEP_TAKEN,
    /** {@link CallPutOff}. */
    CALL_PUT_OFF,
    /** {@link CallbackCompleted}. */
    COMPLETED,
    /** {@link CaseDisputeRequested}. */
    CASE_DISPUTE_REQUESTED,
    /** {@link NewCaseRequested}. */
    NEW_CASE_REQUESTED,
    /** {@link CallbackExhausted}. */
    EXHAUSTED,
    /** {@link CallbackExpired}. */
    EXPIRED,
    /** {@link CallbackCancelled}. */
    CANCELLED,
    /** {@link CallbackSuppressed}. */
    SUPPRESSED,
    /** {@link PromiseBreached}. */
    PROMISE_BREACHED,
    /** {@link VisitRecorded}. */
    VISIT_RECORDED,
    /** {@link CaseFollowUpReported}. */
    CASE_FOLLOW_UP_REPORTED,
    /** {@link CallbackOwnerNoticeRequested}. */
    OWNER_NOTICE_REQUESTED
}
