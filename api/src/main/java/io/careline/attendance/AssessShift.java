package io.careline.attendance;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Finds out what came of the shift, once its grace is over. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AssessShift extends AttendanceCommand permits ImmutableAssessShift {
    @Override
    default AttendanceCommandType type() {
        return AttendanceCommandType.ASSESS_SHIFT;
    }

    /** The command. */
    static AssessShift of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AssessShift}. Not thread-safe. */
    class Builder extends ImmutableAssessShift.Builder {
        Builder() {}
    }
}
