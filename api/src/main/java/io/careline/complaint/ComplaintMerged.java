package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The complaint goes on in another one and owes nothing any more; that one is to absorb it. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintMerged extends ComplaintEvent permits ImmutableComplaintMerged {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.MERGED;
    }

    /** The complaint it goes on in. */
    ComplaintId target();

    /** When this one came in, so that the other keeps the earliest receipt. */
    Optional<Instant> receivedAt();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code target} and {@code reason} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintMerged}. Not thread-safe. */
    class Builder extends ImmutableComplaintMerged.Builder {
        Builder() {}
    }
}
