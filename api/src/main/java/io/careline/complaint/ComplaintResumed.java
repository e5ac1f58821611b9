package io.careline.complaint;

import org.immutables.value.Value;

/** The waiting is over. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintResumed extends ComplaintEvent permits ImmutableComplaintResumed {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.RESUMED;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintResumed}. Not thread-safe. */
    class Builder extends ImmutableComplaintResumed.Builder {
        Builder() {}
    }
}
