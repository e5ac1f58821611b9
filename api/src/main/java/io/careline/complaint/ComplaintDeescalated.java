package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import org.immutables.value.Value;

/** The complaint was lowered by one level. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintDeescalated extends ComplaintEvent permits ImmutableComplaintDeescalated {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.DEESCALATED;
    }

    /** The level it stands at now; 0 is the desk. */
    int level();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code level} and {@code reason} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintDeescalated}. Not thread-safe. */
    class Builder extends ImmutableComplaintDeescalated.Builder {
        Builder() {}
    }
}
