package io.careline.complaint;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How far a complaint's follow-up has come (rule CP6). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintFollowUp permits ImmutableComplaintFollowUp {
    /** The round it is in, from 1. */
    int round();

    /** When that round is to take place, where that is set. */
    Optional<Instant> at();

    /** How the latest round ended; empty before the first did. */
    Optional<FollowUpOutcome> outcome();

    /** Whether no further round is to follow. */
    boolean isDone();

    /** Starts one; {@code round} and {@code done} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintFollowUp}. Not thread-safe. */
    class Builder extends ImmutableComplaintFollowUp.Builder {
        Builder() {}
    }
}
