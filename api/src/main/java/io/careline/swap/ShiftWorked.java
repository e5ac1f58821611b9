package io.careline.swap;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** A shift of the swap was worked by the one who took it over. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ShiftWorked extends SwapEvent permits ImmutableShiftWorked {
    @Override
    default SwapEventType type() {
        return SwapEventType.SHIFT_WORKED;
    }

    /** Which of the two. */
    SwapLegKind leg();

    /** Starts one; {@code leg} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ShiftWorked}. Not thread-safe. */
    class Builder extends ImmutableShiftWorked.Builder {
        Builder() {}
    }
}
