package io.careline.callback;

import java.time.Duration;
import org.immutables.value.Value;

/** How many calls a period allows. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallCap permits ImmutableCallCap {
    /** The most calls in a period, at least 1. */
    int maximum();

    /** How long until the count begins anew, above zero. */
    Duration period();

    /** Refuses a cap below 1 and a period that is not above zero. */
    @Value.Check
    default void check() {
        if (maximum() < 1) {
            throw new IllegalArgumentException("maximum (" + maximum() + ") must be at least 1");
        }
        if (period().isNegative() || period().isZero()) {
            throw new IllegalArgumentException("period (" + period() + ") must be above zero");
        }
    }

    /**
     * At most so many calls in a period.
     *
     * @throws IllegalArgumentException if the maximum is below 1 or the period not above zero
     */
    static CallCap of(int maximum, Duration period) {
        return builder().maximum(maximum).period(period).build();
    }

    /** Starts one; {@code maximum} and {@code period} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallCap}. Not thread-safe. */
    class Builder extends ImmutableCallCap.Builder {
        Builder() {}
    }
}
