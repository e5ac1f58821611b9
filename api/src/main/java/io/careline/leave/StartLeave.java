package io.careline.leave;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Notes that the leave begins: a command that deadlines name. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface StartLeave extends LeaveCommand permits ImmutableStartLeave {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.START;
    }

    /** The command without anything else. */
    static StartLeave of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link StartLeave}. Not thread-safe. */
    class Builder extends ImmutableStartLeave.Builder {
        Builder() {}
    }
}
