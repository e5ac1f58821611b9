package io.careline.callback;

import io.careline.lifecycle.CommandType;

/** Which command it is: one constant for each command class. Later releases may add some. */
public enum CallbackCommandType implements CommandType {
    /** {@link RequestCallback}. */
    REQUEST,
    /** {@link ScheduleCallback}. */
    SCHEDULE,
    /** {@link MarkDue}. */
    MARK_DUE,
    /** {@link AssignCallback}. */
    ASSIGN,
    /** {@link ReassignCallback}. */
    REASSIGN,
    /** {@link ReportMissingCall}. */
    REPORT_MISSING_CALL,
    /** {@link OfferCallback}. */
    OFFER,
    /** {@link DeclineOffer}. */
    DECLINE_OFFER,
    /** {@link DialCustomer}. */
    DIAL_CUSTOMER,
    /** {@link RecordCallOutcome}. */
    RECORD_CALL_OUTCOME,
    /** {@link TakeStep}. */
    TAKE_STEP,
    /** {@link ConcludeCall}. */
    CONCLUDE_CALL,
    /** {@link CancelCallback}. */
    CANCEL,
    /** {@link SuppressCallback}. */
    SUPPRESS,
    /** {@link ExpireCallback}. */
    EXPIRE,
    /** {@link RecordPromiseBreach}. */
    RECORD_PROMISE_BREACH,
    /** {@link RecordVisit}. */
    RECORD_VISIT
}
