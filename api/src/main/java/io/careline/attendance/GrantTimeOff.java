package io.careline.attendance;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/**
 * Says that the agent need not be there for a time; again under the same reference, it replaces what was said. A shift
 * that was assessed is assessed anew. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface GrantTimeOff extends AttendanceCommand permits ImmutableGrantTimeOff {
    @Override
    default AttendanceCommandType type() {
        return AttendanceCommandType.GRANT_TIME_OFF;
    }

    /** The time. */
    TimeOff timeOff();

    /** The command with a time. */
    static GrantTimeOff of(TimeOff timeOff) {
        return builder().timeOff(timeOff).build();
    }

    /** Starts one; {@code timeOff} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link GrantTimeOff}. Not thread-safe. */
    class Builder extends ImmutableGrantTimeOff.Builder {
        Builder() {}
    }
}
