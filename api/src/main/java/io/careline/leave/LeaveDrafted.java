package io.careline.leave;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** A leave request was written down. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveDrafted extends LeaveEvent permits ImmutableLeaveDrafted {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.DRAFTED;
    }

    /** What is asked for, so far. */
    LeaveApplication application();

    /** Starts one; {@code application} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveDrafted}. Not thread-safe. */
    class Builder extends ImmutableLeaveDrafted.Builder {
        Builder() {}
    }
}
