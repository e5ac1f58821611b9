package io.careline.complaint;

import io.careline.lifecycle.Actor;
import org.immutables.value.Value;

/** Somebody was given a complaint from the pool. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintAssigned extends ComplaintEvent permits ImmutableComplaintAssigned {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.ASSIGNED;
    }

    /** Who owns it now. */
    Actor assignee();

    /** Starts one; {@code assignee} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintAssigned}. Not thread-safe. */
    class Builder extends ImmutableComplaintAssigned.Builder {
        Builder() {}
    }
}
