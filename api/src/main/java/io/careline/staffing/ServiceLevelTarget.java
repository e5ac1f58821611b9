package io.careline.staffing;

import io.careline.common.Incubating;
import java.math.BigDecimal;
import java.time.Duration;
import org.immutables.value.Value;

/** A share of contacts to be answered within a time: 80 percent in 20 seconds. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ServiceLevelTarget permits ImmutableServiceLevelTarget {
    /** The least share, above 0 and below 1: no number of agents answers everybody at once. */
    BigDecimal share();

    /** The longest wait that counts as in time; not negative, zero for an answer at once. */
    Duration within();

    /** What the share is of. */
    ServiceLevelDefinition definition();

    /**
     * A target.
     *
     * @throws IllegalArgumentException if the share is not above 0 and below 1, or the time is negative
     */
    static ServiceLevelTarget of(BigDecimal share, Duration within, ServiceLevelDefinition definition) {
        return builder().share(share).within(within).definition(definition).build();
    }

    /** Refuses a share that is not above 0 and below 1, and a time that is negative or longer than 366 days. */
    @Value.Check
    default void check() {
        Bounds.openShare("share", share());
        Bounds.time("within", within(), true);
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ServiceLevelTarget}. Not thread-safe. */
    class Builder extends ImmutableServiceLevelTarget.Builder {
        Builder() {}
    }
}
