package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** The complaint is closed. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintClosed extends ComplaintEvent permits ImmutableComplaintClosed {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.CLOSED;
    }

    /** Why there was no follow-up, where there was none. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> waiver();

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintClosed}. Not thread-safe. */
    class Builder extends ImmutableComplaintClosed.Builder {
        Builder() {}
    }
}
