package io.careline.orderflag;

import java.util.Optional;
import org.immutables.value.Value;

/** Why the parcel waits, and the waybill number it waits for (rule OF2). Immutable and thread-safe. */
@Value.Immutable
public sealed interface HoldNote extends RemarkPart permits ImmutableHoldNote {
    @Override
    default RemarkPartType type() {
        return RemarkPartType.HOLD_NOTE;
    }

    /** Why it waits. */
    DelayReason reason();

    /** The number that had to be filled in first; empty while it is not known, or none is demanded. */
    Optional<WaybillNumber> waybill();

    /** Whether a waybill number is demanded and not there yet. */
    default boolean isWaybillOwed() {
        return reason().equals(DelayReason.WAYBILL_FIRST) && waybill().isEmpty();
    }

    /** The note with a reason and no waybill number. */
    static HoldNote of(DelayReason reason) {
        return builder().reason(reason).build();
    }

    /** The note with a reason and the waybill number it demanded. */
    static HoldNote of(DelayReason reason, WaybillNumber waybill) {
        return builder().reason(reason).waybill(waybill).build();
    }

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link HoldNote}. Not thread-safe. */
    class Builder extends ImmutableHoldNote.Builder {
        Builder() {}
    }
}
