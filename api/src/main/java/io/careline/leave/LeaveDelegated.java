package io.careline.leave;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Somebody may decide in place of an approver. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveDelegated extends LeaveEvent permits ImmutableLeaveDelegated {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.DELEGATED;
    }

    /** Who, for whom, and when. */
    LeaveSubstitution substitution();

    /** Starts one; {@code substitution} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveDelegated}. Not thread-safe. */
    class Builder extends ImmutableLeaveDelegated.Builder {
        Builder() {}
    }
}
