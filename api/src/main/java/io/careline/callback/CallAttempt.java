package io.careline.callback;

import io.careline.common.AgentId;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One time the customer was called. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallAttempt permits ImmutableCallAttempt {
    /** Who called. */
    AgentId agent();

    /** When the dialling began. */
    Instant dialedAt();

    /** The number that was dialled. */
    Optional<NumberRef> number();

    /** How it ended; empty while it is under way. */
    Optional<CallOutcome> outcome();

    /**
     * Before when the customer is not called again unless he asks for it; empty while it is under way, when it was
     * answered, and if no further try followed.
     */
    Optional<Instant> retryAt();

    /** Starts one; {@code agent} and {@code dialedAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallAttempt}. Not thread-safe. */
    class Builder extends ImmutableCallAttempt.Builder {
        Builder() {}
    }
}
