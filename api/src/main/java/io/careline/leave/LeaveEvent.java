package io.careline.leave;

import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Event;
import org.immutables.value.Value;

/** Something that was decided about a leave request. Later releases may add kinds: keep a default branch. */
@Incubating(since = "0.1.0")
public sealed interface LeaveEvent extends Event
        permits ApprovalGiven,
                EmergencyReported,
                LeaveApproved,
                LeaveCompleted,
                LeaveDeclined,
                LeaveDelegated,
                LeaveDrafted,
                LeaveExpired,
                LeaveOverstayed,
                LeaveRecounted,
                LeaveResubmitted,
                LeaveReturned,
                LeaveRevoked,
                LeaveShortened,
                LeaveStarted,
                LeaveSubmitted,
                LeaveTransferred,
                LeaveWithdrawn,
                PapersCompleted,
                PapersMissed,
                RevocationRefused,
                RevocationRequested,
                RosterGapRequested,
                LeaveAbsenceRaised {
    /** Which event this is. */
    @Override
    LeaveEventType type();

    /** What the host carried along in the command; it goes into the request's own bag. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
