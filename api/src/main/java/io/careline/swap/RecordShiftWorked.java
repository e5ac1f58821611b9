package io.careline.swap;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Notes that a shift of the swap was worked by the one who took it over. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RecordShiftWorked extends SwapCommand permits ImmutableRecordShiftWorked {
    @Override
    default SwapCommandType type() {
        return SwapCommandType.RECORD_SHIFT_WORKED;
    }

    /** Which of the two shifts. */
    SwapLegKind leg();

    /** The command for a shift. */
    static RecordShiftWorked of(SwapLegKind leg) {
        return builder().leg(leg).build();
    }

    /** Starts one; {@code leg} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordShiftWorked}. Not thread-safe. */
    class Builder extends ImmutableRecordShiftWorked.Builder {
        Builder() {}
    }
}
