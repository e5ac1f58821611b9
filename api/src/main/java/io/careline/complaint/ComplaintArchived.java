package io.careline.complaint;

import org.immutables.value.Value;

/** The complaint is filed for good. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintArchived extends ComplaintEvent permits ImmutableComplaintArchived {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.ARCHIVED;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintArchived}. Not thread-safe. */
    class Builder extends ImmutableComplaintArchived.Builder {
        Builder() {}
    }
}
