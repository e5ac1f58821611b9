package io.careline.staffing;

import io.careline.common.Incubating;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What some agents give some contacts, in the long run of the queueing model. Shares are from 0 to 1. Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface QueuePerformance permits ImmutableQueuePerformance {
    /** The agents who are there for contacts. */
    int agents();

    /** The offered load in erlangs. */
    double load();

    /**
     * Whether the queue comes to rest. Without patience it does not where the load is not below what the agents hold at
     * once; then everybody waits, ever longer: the service level is 0 and mean wait and queue are empty.
     */
    boolean isStable();

    /** How likely a contact finds no agent free. */
    double waitProbability();

    /** The service level that the target asks for, by its own definition; empty if it asks for none. */
    OptionalDouble serviceLevel();

    /**
     * The mean wait of those who are answered (ASA), who had none included, rounded to a nanosecond; empty if nobody is
     * answered or the queue grows without end.
     */
    Optional<Duration> answerTime();

    /** The share of contacts that give up waiting; 0 without patience. */
    double abandonment();

    /** The share of their time that agents handle contacts; 0 where there are none. */
    double occupancy();

    /** The mean number of those who wait; empty if the queue grows without end. */
    OptionalDouble queueLength();

    /** Starts one; what is not optional is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link QueuePerformance}. Not thread-safe. */
    class Builder extends ImmutableQueuePerformance.Builder {
        Builder() {}
    }
}
