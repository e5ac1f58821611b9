package io.careline.roster;

import io.careline.common.Incubating;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How long a solver may work and with what. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SolverLimits permits ImmutableSolverLimits {
    /** The most time; empty: no limit in time. At least one of the two limits must be set. */
    Optional<Duration> time();

    /**
     * The most moves tried, of all threads together; empty: no limit in moves. With this limit alone a seed gives the same roster on any machine.
     */
    OptionalLong moves();

    /** How many threads work, the caller's included; 1 unless set. */
    @Value.Default
    default int threads() {
        return 1;
    }

    /** The seed; 0 unless set. */
    @Value.Default
    default long seed() {
        return 0;
    }

    /** A limit in time, for one thread. */
    static SolverLimits of(Duration time) {
        return builder().time(time).build();
    }

    /** A limit in moves, for one thread. */
    static SolverLimits of(long moves) {
        return builder().moves(moves).build();
    }

    /** Refuses limits that limit nothing, no time, no moves and no threads. */
    @Value.Check
    default void check() {
        if (time().isEmpty() && moves().isEmpty()) {
            throw new IllegalArgumentException("limits need a time or a number of moves");
        }
        if (time().filter(limit -> limit.isNegative() || limit.isZero()).isPresent()) {
            throw new IllegalArgumentException("time (" + time().get() + ") must be above zero");
        }
        if (moves().isPresent() && moves().getAsLong() < 0) {
            throw new IllegalArgumentException("moves (" + moves().getAsLong() + ") must not be negative");
        }
        if (threads() < 1 || threads() > 1024) {
            throw new IllegalArgumentException("threads (" + threads() + ") must be 1 to 1024");
        }
    }

    /** Starts one; a limit in time or in moves is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SolverLimits}. Not thread-safe. */
    class Builder extends ImmutableSolverLimits.Builder {
        Builder() {}
    }
}
