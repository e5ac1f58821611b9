package io.careline.complaint;

import org.immutables.value.Value;

/** The customer agreed. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ResponseAccepted extends ComplaintEvent permits ImmutableResponseAccepted {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.RESPONSE_ACCEPTED;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ResponseAccepted}. Not thread-safe. */
    class Builder extends ImmutableResponseAccepted.Builder {
        Builder() {}
    }
}
