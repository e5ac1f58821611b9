package io.careline.callback;

import java.time.Instant;
import org.immutables.value.Value;

/**
 * How often somebody was called in the running period of a {@link CallCap}: a small read model. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface CallCount permits ImmutableCallCount {
    /** How many calls, zero or more. */
    int calls();

    /** When the period began; once it is over the calls do not count any more. */
    Instant since();

    /** Refuses a negative number of calls. */
    @Value.Check
    default void check() {
        if (calls() < 0) {
            throw new IllegalArgumentException("calls (" + calls() + ") must not be negative");
        }
    }

    /**
     * So many calls since a moment.
     *
     * @throws IllegalArgumentException if the number of calls is negative
     */
    static CallCount of(int calls, Instant since) {
        return builder().calls(calls).since(since).build();
    }

    /** Starts one; {@code calls} and {@code since} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallCount}. Not thread-safe. */
    class Builder extends ImmutableCallCount.Builder {
        Builder() {}
    }
}
