package io.careline.swap;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Nobody worked a shift of the swap. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ShiftMissed extends SwapEvent permits ImmutableShiftMissed {
    @Override
    default SwapEventType type() {
        return SwapEventType.SHIFT_MISSED;
    }

    /** Which of the two. */
    SwapLegKind leg();

    /** How it came about. */
    MissedShiftCause cause();

    /** Starts one; {@code leg} and {@code cause} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ShiftMissed}. Not thread-safe. */
    class Builder extends ImmutableShiftMissed.Builder {
        Builder() {}
    }
}
