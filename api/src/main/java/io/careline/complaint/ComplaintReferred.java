package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import org.immutables.value.Value;

/** The complaint was passed to somebody outside. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintReferred extends ComplaintEvent permits ImmutableComplaintReferred {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.REFERRED;
    }

    /** To whom. */
    String recipient();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code recipient} and {@code reason} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintReferred}. Not thread-safe. */
    class Builder extends ImmutableComplaintReferred.Builder {
        Builder() {}
    }
}
