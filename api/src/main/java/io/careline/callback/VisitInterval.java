package io.careline.callback;

import io.careline.complaint.CustomerTier;
import java.time.LocalDate;
import java.time.Period;
import org.immutables.value.Value;

/** How often the customers of a tier are visited (rule CB11). Immutable and thread-safe. */
@Value.Immutable
public sealed interface VisitInterval permits ImmutableVisitInterval {
    /** Whose. */
    CustomerTier tier();

    /** How long after one visit the next is due, at least a day. */
    Period every();

    /** Refuses an interval that is not at least a day. */
    @Value.Check
    default void check() {
        LocalDate day = LocalDate.of(2000, 1, 1);
        if (!day.plus(every()).isAfter(day)) {
            throw new IllegalArgumentException("every (" + every() + ") must be at least a day");
        }
    }

    /**
     * The interval of a tier.
     *
     * @throws IllegalArgumentException if the interval is not at least a day
     */
    static VisitInterval of(CustomerTier tier, Period every) {
        return builder().tier(tier).every(every).build();
    }

    /** Starts one; {@code tier} and {@code every} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link VisitInterval}. Not thread-safe. */
    class Builder extends ImmutableVisitInterval.Builder {
        Builder() {}
    }
}
