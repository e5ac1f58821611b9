package io.careline.leave;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/**
 * Another leave request of the same agent, as the host's store knows it: a small read model. Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveView permits ImmutableLeaveView {
    /** Which. */
    LeaveRequestId id();

    /** Of which leave. */
    LeaveTypeId leaveType();

    /** From when to when. */
    LeaveSpan span();

    /** Where it stands. */
    LeaveStatus status();

    /** How long it is. */
    LeaveCount count();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveView}. Not thread-safe. */
    class Builder extends ImmutableLeaveView.Builder {
        Builder() {}
    }
}
