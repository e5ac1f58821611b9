package io.careline.handover;

import io.careline.common.Incubating;
import io.careline.lifecycle.EventType;

/** Which event it is: one constant for each event class. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum HandoverEventType implements EventType {
    /** {@link HandoverScheduled}. */
    SCHEDULED,
    /** {@link TakerReplaced}. */
    TAKER_REPLACED,
    /** {@link ItemRecorded}. */
    ITEM_RECORDED,
    /** {@link ItemCompleted}. */
    ITEM_COMPLETED,
    /** {@link NothingReported}. */
    NOTHING_REPORTED,
    /** {@link ShiftExtended}. */
    SHIFT_EXTENDED,
    /** {@link ShiftExtensionEnded}. */
    SHIFT_EXTENSION_ENDED,
    /** {@link GiverWaitRecorded}. */
    GIVER_WAIT_RECORDED,
    /** {@link HandoverBegun}. */
    BEGUN,
    /** {@link EquipmentCounted}. */
    EQUIPMENT_COUNTED,
    /** {@link PlaceChecked}. */
    PLACE_CHECKED,
    /** {@link HandoverSuspended}. */
    SUSPENDED,
    /** {@link GiverCalledAway}. */
    GIVER_CALLED_AWAY,
    /** {@link HandoverResumed}. */
    RESUMED,
    /** {@link HandoverSigned}. */
    SIGNED,
    /** {@link HandoverAccepted}. */
    ACCEPTED,
    /** {@link GiverLeft}. */
    GIVER_LEFT,
    /** {@link HandoverAbandoned}. */
    ABANDONED,
    /** {@link NightComplaintRequested}. */
    NIGHT_COMPLAINT_REQUESTED,
    /** {@link WorkOrderRequested}. */
    WORK_ORDER_REQUESTED,
    /** {@link RecordPassed}. */
    RECORD_PASSED
}
