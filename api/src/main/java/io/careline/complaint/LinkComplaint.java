package io.careline.complaint;

import org.immutables.value.Value;

/**
 * Notes that another complaint has to do with this one. It takes effect on both: the standard reactions tell the other.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface LinkComplaint extends ComplaintCommand permits ImmutableLinkComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.LINK;
    }

    /** The other complaint: not this one, and not merged. */
    ComplaintView other();

    /** The command with the other complaint. */
    static LinkComplaint of(ComplaintView other) {
        return builder().other(other).build();
    }

    /** Starts one; {@code other} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LinkComplaint}. Not thread-safe. */
    class Builder extends ImmutableLinkComplaint.Builder {
        Builder() {}
    }
}
