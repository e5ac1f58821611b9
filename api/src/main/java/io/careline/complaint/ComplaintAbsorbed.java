package io.careline.complaint;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Another complaint goes on in this one. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintAbsorbed extends ComplaintEvent permits ImmutableComplaintAbsorbed {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.ABSORBED;
    }

    /** The complaint that was merged into this one. */
    ComplaintId source();

    /** The earliest receipt of the two, which counts from now on; empty if neither is known. */
    Optional<Instant> receivedAt();

    /** Starts one; {@code source} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintAbsorbed}. Not thread-safe. */
    class Builder extends ImmutableComplaintAbsorbed.Builder {
        Builder() {}
    }
}
