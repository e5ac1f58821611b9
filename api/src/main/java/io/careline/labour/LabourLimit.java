package io.careline.labour;

import io.careline.common.Incubating;
import java.time.Duration;
import org.immutables.value.Value;

/** One limit of labour law. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LabourLimit permits ImmutableLabourLimit {
    /** What it is on. */
    LabourLimitType type();

    /** The bound itself, which is allowed; above zero. Days of rest are counted in whole days. */
    Duration bound();

    /** The law and its article. */
    String source();

    /**
     * A limit.
     *
     * @throws IllegalArgumentException if the bound is not above zero
     */
    static LabourLimit of(LabourLimitType type, Duration bound, String source) {
        return builder().type(type).bound(bound).source(source).build();
    }

    /** Refuses a bound that is not above zero. */
    @Value.Check
    default void check() {
        if (bound().isNegative() || bound().isZero()) {
            throw new IllegalArgumentException("bound (" + bound() + ") must be above zero");
        }
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LabourLimit}. Not thread-safe. */
    class Builder extends ImmutableLabourLimit.Builder {
        Builder() {}
    }
}
