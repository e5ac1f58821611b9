package io.careline.leave;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** A leave request went to its approvers again. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveResubmitted extends LeaveEvent permits ImmutableLeaveResubmitted {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.RESUBMITTED;
    }

    /** What was decided about it. */
    LeaveSubmission submission();

    /** Starts one; {@code submission} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveResubmitted}. Not thread-safe. */
    class Builder extends ImmutableLeaveResubmitted.Builder {
        Builder() {}
    }
}
