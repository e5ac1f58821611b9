package io.careline.leave;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** A leave request went to its approvers. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveSubmitted extends LeaveEvent permits ImmutableLeaveSubmitted {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.SUBMITTED;
    }

    /** What was decided about it. */
    LeaveSubmission submission();

    /** Starts one; {@code submission} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveSubmitted}. Not thread-safe. */
    class Builder extends ImmutableLeaveSubmitted.Builder {
        Builder() {}
    }
}
