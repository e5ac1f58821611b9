package io.careline.attendance;

import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Event;
import org.immutables.value.Value;

/** Something that was decided about the record of a shift. Later releases may add kinds: keep a default branch. */
@Incubating(since = "0.1.0")
public sealed interface AttendanceEvent extends Event
        permits AttendanceCorrected,
                AttendanceLocked,
                AwayRecorded,
                EvidenceRequested,
                EvidenceSubmitted,
                ShiftAssessed,
                ShiftRescheduled,
                ShiftScheduled,
                SignedIn,
                SignedOut,
                TimeOffGranted,
                TimeOffRevoked,
                UnauthorisedAbsenceConfirmed,
                UnauthorisedAbsenceDismissed,
                UnauthorisedAbsenceRaised {
    /** Which event this is. */
    @Override
    AttendanceEventType type();

    /** What the host carried along in the command; it goes into the record's own bag. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
