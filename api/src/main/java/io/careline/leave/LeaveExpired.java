package io.careline.leave;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Nobody had decided in time. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveExpired extends LeaveEvent permits ImmutableLeaveExpired {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.EXPIRED;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveExpired}. Not thread-safe. */
    class Builder extends ImmutableLeaveExpired.Builder {
        Builder() {}
    }
}
