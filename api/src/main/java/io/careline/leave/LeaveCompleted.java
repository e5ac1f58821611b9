package io.careline.leave;

import io.careline.common.Incubating;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The agent has reported back. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveCompleted extends LeaveEvent permits ImmutableLeaveCompleted {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.COMPLETED;
    }

    /** When. */
    Instant returnedAt();

    /** Until when papers are owed; empty if none are. */
    Optional<Instant> papersDueAt();

    /** Starts one; {@code returnedAt} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveCompleted}. Not thread-safe. */
    class Builder extends ImmutableLeaveCompleted.Builder {
        Builder() {}
    }
}
