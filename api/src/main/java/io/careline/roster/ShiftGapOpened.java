package io.careline.roster;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** A shift has lost its agent: somebody else is to be found. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ShiftGapOpened extends RosterEvent permits ImmutableShiftGapOpened {
    @Override
    default RosterEventType type() {
        return RosterEventType.SHIFT_GAP_OPENED;
    }

    /** The gap. */
    ShiftGap gap();

    /** Starts one; {@code gap} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ShiftGapOpened}. Not thread-safe. */
    class Builder extends ImmutableShiftGapOpened.Builder {
        Builder() {}
    }
}
