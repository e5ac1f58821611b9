package io.careline.leave;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Ends a leave request that nobody decided in time: a command that deadlines name. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ExpireLeave extends LeaveCommand permits ImmutableExpireLeave {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.EXPIRE;
    }

    /** The command without anything else. */
    static ExpireLeave of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ExpireLeave}. Not thread-safe. */
    class Builder extends ImmutableExpireLeave.Builder {
        Builder() {}
    }
}
