package io.careline.complaint;

import org.immutables.value.Value;

/** Tells the customer that the complaint is registered: his first response. Immutable and thread-safe. */
@Value.Immutable
public sealed interface AcknowledgeComplaint extends ComplaintCommand permits ImmutableAcknowledgeComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.ACKNOWLEDGE;
    }

    /** The command without anything else. */
    static AcknowledgeComplaint of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link AcknowledgeComplaint}. Not thread-safe. */
    class Builder extends ImmutableAcknowledgeComplaint.Builder {
        Builder() {}
    }
}
