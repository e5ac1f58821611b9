package io.careline.leave;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** The leave has begun. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveStarted extends LeaveEvent permits ImmutableLeaveStarted {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.STARTED;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveStarted}. Not thread-safe. */
    class Builder extends ImmutableLeaveStarted.Builder {
        Builder() {}
    }
}
