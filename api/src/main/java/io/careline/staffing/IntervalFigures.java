package io.careline.staffing;

import io.careline.common.Incubating;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was counted in a stretch of time: contacts, waits, and the time of agents. Stretches are added up before anything
 * is divided, for a mean of shares is no share. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface IntervalFigures permits ImmutableIntervalFigures {
    /** The threshold of the service level: who waits no longer is answered in time. */
    Duration threshold();

    /** Who gives up no later than this was hardly there: a short abandon; none unless set. */
    @Value.Default
    default Duration shortAbandonThreshold() {
        return Duration.ZERO;
    }

    /** Contacts that came. */
    @Value.Default
    default long offered() {
        return 0;
    }

    /** Contacts that were answered. */
    @Value.Default
    default long answered() {
        return 0;
    }

    /** Of those, the ones answered within the threshold. */
    @Value.Default
    default long answeredWithin() {
        return 0;
    }

    /** Contacts that gave up waiting. */
    @Value.Default
    default long abandoned() {
        return 0;
    }

    /** Of those, the ones that did so within the threshold. */
    @Value.Default
    default long abandonedWithin() {
        return 0;
    }

    /** Of those that gave up, the ones that did so within the threshold of short abandons. */
    @Value.Default
    default long shortAbandons() {
        return 0;
    }

    /** Contacts that were worked to their end. */
    @Value.Default
    default long handled() {
        return 0;
    }

    /** Of those, the ones solved at the first contact. */
    @Value.Default
    default long solvedAtFirstContact() {
        return 0;
    }

    /** The waits of those who were answered, together. */
    @Value.Default
    default Duration waitOfAnswered() {
        return Duration.ZERO;
    }

    /** The time that agents talked. */
    @Value.Default
    default Duration talk() {
        return Duration.ZERO;
    }

    /** The time that they had customers on hold. */
    @Value.Default
    default Duration hold() {
        return Duration.ZERO;
    }

    /** The time that they wrapped up. */
    @Value.Default
    default Duration wrapUp() {
        return Duration.ZERO;
    }

    /** The time that agents were free for contacts. */
    @Value.Default
    default Duration available() {
        return Duration.ZERO;
    }

    /** The time for which agents were scheduled. */
    @Value.Default
    default Duration scheduled() {
        return Duration.ZERO;
    }

    /** Of it, what they spent in the activity that was scheduled. */
    @Value.Default
    default Duration adherent() {
        return Duration.ZERO;
    }

    /** Of it, what they were not available. */
    @Value.Default
    default Duration away() {
        return Duration.ZERO;
    }

    /** A measure by its definition; empty where there is nothing to divide by. */
    default Optional<IntervalFigure> measure(IntervalMeasure measure) {
        return IntervalDivision.of(this, measure);
    }

    /**
     * Both stretches together.
     *
     * @throws IllegalArgumentException if the thresholds differ
     * @throws ArithmeticException if a sum is beyond 2^63
     */
    default IntervalFigures plus(IntervalFigures other) {
        return IntervalSum.of(this, other);
    }

    /** Refuses numbers and times that are negative, and parts that are more than what they are part of. */
    @Value.Check
    default void check() {
        IntervalCheck.check(this);
    }

    /** Starts one; {@code threshold} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles {@link IntervalFigures}. Not thread-safe. */
    class Builder extends ImmutableIntervalFigures.Builder {
        Builder() {}
    }
}
