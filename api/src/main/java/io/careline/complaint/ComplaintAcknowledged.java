package io.careline.complaint;

import org.immutables.value.Value;

/** The customer knows that the complaint is registered. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintAcknowledged extends ComplaintEvent permits ImmutableComplaintAcknowledged {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.ACKNOWLEDGED;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintAcknowledged}. Not thread-safe. */
    class Builder extends ImmutableComplaintAcknowledged.Builder {
        Builder() {}
    }
}
