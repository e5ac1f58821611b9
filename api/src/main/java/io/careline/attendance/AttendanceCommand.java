package io.careline.attendance;

import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Command;
import org.immutables.value.Value;

/** Something somebody wants done to the record of a shift. */
@Incubating(since = "0.1.0")
public sealed interface AttendanceCommand extends Command
        permits AssessShift,
                ConfirmUnauthorisedAbsence,
                CorrectAttendance,
                DismissUnauthorisedAbsence,
                GrantTimeOff,
                LockAttendance,
                RaiseUnauthorisedAbsence,
                RecordAway,
                RescheduleShift,
                RevokeTimeOff,
                ScheduleShift,
                SignIn,
                SignOut,
                SubmitEvidence {
    /** Which command this is. */
    @Override
    AttendanceCommandType type();

    /** What the host wants to carry along: its own policies read it, and an accepted command's goes into the record. */
    @Override
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
