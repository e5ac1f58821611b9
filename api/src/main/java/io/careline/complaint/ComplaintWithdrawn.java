package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import org.immutables.value.Value;

/** The customer took the complaint back. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintWithdrawn extends ComplaintEvent permits ImmutableComplaintWithdrawn {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.WITHDRAWN;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintWithdrawn}. Not thread-safe. */
    class Builder extends ImmutableComplaintWithdrawn.Builder {
        Builder() {}
    }
}
