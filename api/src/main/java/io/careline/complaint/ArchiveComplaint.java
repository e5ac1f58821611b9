package io.careline.complaint;

import org.immutables.value.Value;

/** Files a complaint for good (rule CP6). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ArchiveComplaint extends ComplaintCommand permits ImmutableArchiveComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.ARCHIVE;
    }

    /** The command without anything else. */
    static ArchiveComplaint of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ArchiveComplaint}. Not thread-safe. */
    class Builder extends ImmutableArchiveComplaint.Builder {
        Builder() {}
    }
}
