package io.careline.attendance;

import io.careline.common.Incubating;
import io.careline.lifecycle.EventType;

/** Which event it is: one constant for each event class. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum AttendanceEventType implements EventType {
    /** {@link ShiftScheduled}. */
    SHIFT_SCHEDULED,
    /** {@link ShiftRescheduled}. */
    SHIFT_RESCHEDULED,
    /** {@link TimeOffGranted}. */
    TIME_OFF_GRANTED,
    /** {@link TimeOffRevoked}. */
    TIME_OFF_REVOKED,
    /** {@link SignedIn}. */
    SIGNED_IN,
    /** {@link SignedOut}. */
    SIGNED_OUT,
    /** {@link AwayRecorded}. */
    AWAY_RECORDED,
    /** {@link UnauthorisedAbsenceRaised}. */
    UNAUTHORISED_ABSENCE_RAISED,
    /** {@link EvidenceRequested}. */
    EVIDENCE_REQUESTED,
    /** {@link EvidenceSubmitted}. */
    EVIDENCE_SUBMITTED,
    /** {@link ShiftAssessed}. */
    SHIFT_ASSESSED,
    /** {@link UnauthorisedAbsenceConfirmed}. */
    UNAUTHORISED_ABSENCE_CONFIRMED,
    /** {@link UnauthorisedAbsenceDismissed}. */
    UNAUTHORISED_ABSENCE_DISMISSED,
    /** {@link AttendanceCorrected}. */
    CORRECTED,
    /** {@link AttendanceLocked}. */
    LOCKED
}
