package io.careline.complaint;

import org.immutables.value.Value;

/** Takes a complaint out of the pool for the one who sends this (rule CP13). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ClaimComplaint extends ComplaintCommand permits ImmutableClaimComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.CLAIM;
    }

    /** The command without anything else. */
    static ClaimComplaint of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ClaimComplaint}. Not thread-safe. */
    class Builder extends ImmutableClaimComplaint.Builder {
        Builder() {}
    }
}
