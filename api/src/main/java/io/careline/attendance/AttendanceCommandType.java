package io.careline.attendance;

import io.careline.common.Incubating;
import io.careline.lifecycle.CommandType;

/** Which command it is: one constant for each command class. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum AttendanceCommandType implements CommandType {
    /** {@link ScheduleShift}. */
    SCHEDULE_SHIFT,
    /** {@link RescheduleShift}. */
    RESCHEDULE_SHIFT,
    /** {@link GrantTimeOff}. */
    GRANT_TIME_OFF,
    /** {@link RevokeTimeOff}. */
    REVOKE_TIME_OFF,
    /** {@link SignIn}. */
    SIGN_IN,
    /** {@link SignOut}. */
    SIGN_OUT,
    /** {@link RecordAway}. */
    RECORD_AWAY,
    /** {@link RaiseUnauthorisedAbsence}. */
    RAISE_UNAUTHORISED_ABSENCE,
    /** {@link SubmitEvidence}. */
    SUBMIT_EVIDENCE,
    /** {@link AssessShift}. */
    ASSESS_SHIFT,
    /** {@link ConfirmUnauthorisedAbsence}. */
    CONFIRM_UNAUTHORISED_ABSENCE,
    /** {@link DismissUnauthorisedAbsence}. */
    DISMISS_UNAUTHORISED_ABSENCE,
    /** {@link CorrectAttendance}. */
    CORRECT,
    /** {@link LockAttendance}. */
    LOCK
}
