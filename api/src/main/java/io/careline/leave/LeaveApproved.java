package io.careline.leave;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** Every level has approved a leave request. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveApproved extends LeaveEvent permits ImmutableLeaveApproved {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.APPROVED;
    }

    /** Whose leave it is. */
    AgentId agent();

    /** Which leave. */
    LeaveTypeId leaveType();

    /** From when to when. */
    LeaveSpan span();

    /** When it begins, by the hours of its first day. */
    Instant startsAt();

    /** When it ends, by the hours of its last day. */
    Instant endsAt();

    /** How long it is. */
    LeaveCount count();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveApproved}. Not thread-safe. */
    class Builder extends ImmutableLeaveApproved.Builder {
        Builder() {}
    }
}
