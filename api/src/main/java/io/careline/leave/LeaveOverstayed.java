package io.careline.leave;

import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** The agent was not back when the leave ended. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveOverstayed extends LeaveEvent permits ImmutableLeaveOverstayed {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.OVERSTAYED;
    }

    /** Until when the agent was to report back. */
    Instant dueAt();

    /** Starts one; {@code dueAt} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveOverstayed}. Not thread-safe. */
    class Builder extends ImmutableLeaveOverstayed.Builder {
        Builder() {}
    }
}
