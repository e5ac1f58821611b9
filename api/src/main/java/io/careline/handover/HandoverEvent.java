package io.careline.handover;

import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Event;
import org.immutables.value.Value;

/** Something that was decided about a handover. Later releases may add kinds: keep a default branch. */
@Incubating(since = "0.1.0")
public sealed interface HandoverEvent extends Event
        permits EquipmentCounted,
                GiverCalledAway,
                GiverLeft,
                GiverWaitRecorded,
                HandoverAbandoned,
                HandoverAccepted,
                HandoverBegun,
                HandoverResumed,
                HandoverScheduled,
                HandoverSigned,
                HandoverSuspended,
                ItemCompleted,
                ItemRecorded,
                NightComplaintRequested,
                NothingReported,
                PlaceChecked,
                RecordPassed,
                ShiftExtended,
                ShiftExtensionEnded,
                TakerReplaced,
                WorkOrderRequested {
    /** Which event this is. */
    @Override
    HandoverEventType type();

    /** What the host carried along in the command; it goes into the handover's own bag. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
