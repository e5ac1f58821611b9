package io.careline.attendance;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** It is known what came of the shift. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ShiftAssessed extends AttendanceEvent permits ImmutableShiftAssessed {
    @Override
    default AttendanceEventType type() {
        return AttendanceEventType.SHIFT_ASSESSED;
    }

    /** What came of the shift. */
    ShiftAssessment assessment();

    /** Starts one; {@code assessment} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ShiftAssessed}. Not thread-safe. */
    class Builder extends ImmutableShiftAssessed.Builder {
        Builder() {}
    }
}
