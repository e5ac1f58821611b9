package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** A shift that had lost its agent has one again. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ShiftGapFilled extends RosterEvent permits ImmutableShiftGapFilled {
    @Override
    default RosterEventType type() {
        return RosterEventType.SHIFT_GAP_FILLED;
    }

    /** The gap. */
    ShiftGap gap();

    /** Who works it now. */
    AgentId agent();

    /** Starts one; {@code gap} and {@code agent} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ShiftGapFilled}. Not thread-safe. */
    class Builder extends ImmutableShiftGapFilled.Builder {
        Builder() {}
    }
}
