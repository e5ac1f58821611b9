package io.careline.leave;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** Less leave was taken than was approved: the difference is to be given back. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveShortened extends LeaveEvent permits ImmutableLeaveShortened {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.SHORTENED;
    }

    /** Whose leave it was. */
    AgentId agent();

    /** What was approved. */
    LeaveSpan approvedSpan();

    /** How long it was to be. */
    LeaveCount approved();

    /** How long it was. */
    LeaveCount taken();

    /** What was taken. */
    LeaveSpan span();

    /** When what was taken began, by the hours of its first day. */
    Instant startsAt();

    /** When what was taken ended, by the hours of its last day. */
    Instant endsAt();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveShortened}. Not thread-safe. */
    class Builder extends ImmutableLeaveShortened.Builder {
        Builder() {}
    }
}
