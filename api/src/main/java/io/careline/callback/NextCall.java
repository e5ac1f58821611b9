package io.careline.callback;

import io.careline.lifecycle.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What an agent is to dial next, or that there is nothing, and why. Immutable and thread-safe. */
@Value.Immutable
public sealed interface NextCall permits ImmutableNextCall {
    /** Which callback; empty if there is nothing to dial. */
    Optional<CallbackId> callback();

    /** Why the agent may have it; there exactly if there is a callback. */
    Optional<CallAccess> access();

    /** The next best, which this one is ahead of; empty if there is no other. */
    Optional<CallbackId> aheadOf();

    /** What put it ahead of the next best; empty if there is no other, or only the ids decided. */
    Optional<CallCriterion> decidedBy();

    /** Why, in words: never empty. */
    List<Finding> reasons();

    /** Without a callback: before when there is none either, unless the queue changes; empty if there never is one. */
    Optional<Instant> askAgainAt();

    /** Refuses an answer without a reason, and an access without a callback or the other way round. */
    @Value.Check
    default void check() {
        if (reasons().isEmpty()) {
            throw new IllegalArgumentException("reasons (" + reasons() + ") must not be empty");
        }
        if (callback().isPresent() != access().isPresent()) {
            throw new IllegalArgumentException(
                    "access (" + access() + ") must be there exactly if there is a callback");
        }
    }

    /** Starts one; {@code reasons} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link NextCall}. Not thread-safe. */
    class Builder extends ImmutableNextCall.Builder {
        Builder() {}
    }
}
