package io.careline.complaint;

import org.immutables.value.Value;

/** Ends the waiting. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ResumeComplaint extends ComplaintCommand permits ImmutableResumeComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.RESUME;
    }

    /** The command without anything else. */
    static ResumeComplaint of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ResumeComplaint}. Not thread-safe. */
    class Builder extends ImmutableResumeComplaint.Builder {
        Builder() {}
    }
}
