package io.careline.callback;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An attempt did not reach the customer. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallFailed extends CallbackEvent permits ImmutableCallFailed {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.CALL_FAILED;
    }

    /** Which attempt, from 1. */
    int attempt();

    /** How it ended. */
    CallOutcome outcome();

    /** When to try again: within a contact window; empty if there is no further try. */
    Optional<Instant> retryAt();

    /** Starts one; {@code attempt} and {@code outcome} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallFailed}. Not thread-safe. */
    class Builder extends ImmutableCallFailed.Builder {
        Builder() {}
    }
}
