package io.careline.complaint;

import org.immutables.value.Value;

/** Another complaint has to do with this one. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintLinked extends ComplaintEvent permits ImmutableComplaintLinked {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.LINKED;
    }

    /** The other complaint. */
    ComplaintId other();

    /** Starts one; {@code other} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintLinked}. Not thread-safe. */
    class Builder extends ImmutableComplaintLinked.Builder {
        Builder() {}
    }
}
