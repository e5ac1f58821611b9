package io.careline.callback;

import java.time.Duration;
import org.immutables.value.Value;

/** What an attempt that ended in one way is followed by. Immutable and thread-safe. */
@Value.Immutable
public sealed interface RetryRule permits ImmutableRetryRule {
    /** How the attempt ended. */
    CallOutcome outcome();

    /** How long after the attempt, not after its end or its due time, the next one is tried; above zero. */
    Duration delay();

    /** How many attempts may end this way until no further one is made, at least 1. */
    int maximum();

    /** Refuses a rule for answered calls, a delay that is not above zero and a maximum below 1. */
    @Value.Check
    default void check() {
        if (outcome() == CallOutcome.ANSWERED) {
            throw new IllegalArgumentException(
                    "outcome (" + outcome() + ") must be one that did not reach the customer");
        }
        if (delay().isNegative() || delay().isZero()) {
            throw new IllegalArgumentException("delay (" + delay() + ") must be above zero");
        }
        if (maximum() < 1) {
            throw new IllegalArgumentException("maximum (" + maximum() + ") must be at least 1");
        }
    }

    /**
     * The rule for one outcome.
     *
     * @throws IllegalArgumentException if the outcome is that of an answered call, the delay is not above zero or the
     *     maximum below 1
     */
    static RetryRule of(CallOutcome outcome, Duration delay, int maximum) {
        return builder().outcome(outcome).delay(delay).maximum(maximum).build();
    }

    /** Starts one; {@code outcome}, {@code delay} and {@code maximum} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RetryRule}. Not thread-safe. */
    class Builder extends ImmutableRetryRule.Builder {
        Builder() {}
    }
}
