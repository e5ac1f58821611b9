package io.careline.complaint;

import io.careline.lifecycle.Actor;
import org.immutables.value.Value;

/** Somebody took the complaint out of the pool (rule CP13). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintClaimed extends ComplaintEvent permits ImmutableComplaintClaimed {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.CLAIMED;
    }

    /** Who owns it now. */
    Actor assignee();

    /** Starts one; {@code assignee} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintClaimed}. Not thread-safe. */
    class Builder extends ImmutableComplaintClaimed.Builder {
        Builder() {}
    }
}
