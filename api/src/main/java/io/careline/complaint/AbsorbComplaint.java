package io.careline.complaint;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Tells a complaint that another was merged into it: the earliest receipt counts from now on, and the customer is owed a
 * word. The standard reactions send it; a complaint that ended meanwhile, or was merged itself, declines, and the other
 * goes on by itself: see {@link MergeComplaint}. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface AbsorbComplaint extends ComplaintCommand permits ImmutableAbsorbComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.ABSORB;
    }

    /** The complaint that was merged into this one. */
    ComplaintId source();

    /** When that one came in. */
    Optional<Instant> receivedAt();

    /** Starts one; {@code source} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AbsorbComplaint}. Not thread-safe. */
    class Builder extends ImmutableAbsorbComplaint.Builder {
        Builder() {}
    }
}
