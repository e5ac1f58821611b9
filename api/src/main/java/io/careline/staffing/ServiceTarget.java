package io.careline.staffing;

import io.careline.common.Incubating;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** What agents have to reach together: one bound or several, all of which must hold. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ServiceTarget permits ImmutableServiceTarget {
    /** The least service level; empty if there is none. */
    Optional<ServiceLevelTarget> serviceLevel();

    /** The greatest share of their time that agents handle contacts, above 0 and below 1; empty if there is none. */
    Optional<BigDecimal> maximumOccupancy();

    /** The longest mean wait of those who are answered (ASA), above zero; empty if there is none. */
    Optional<Duration> maximumAnswerTime();

    /**
     * The greatest share of contacts that give up waiting, above 0 and below 1; empty if there is none. It always holds
     * where a {@link StaffingProfile} has no patience.
     */
    Optional<BigDecimal> maximumAbandonment();

    /** A service level alone. */
    static ServiceTarget of(ServiceLevelTarget serviceLevel) {
        return builder().serviceLevel(serviceLevel).build();
    }

    /** Refuses a target without any bound, and bounds that are out of range. */
    @Value.Check
    default void check() {
        if (serviceLevel().isEmpty()
                && maximumOccupancy().isEmpty()
                && maximumAnswerTime().isEmpty()
                && maximumAbandonment().isEmpty()) {
            throw new IllegalArgumentException("a target needs at least one bound");
        }
        maximumOccupancy().ifPresent(share -> Bounds.openShare("maximumOccupancy", share));
        maximumAnswerTime().ifPresent(time -> Bounds.time("maximumAnswerTime", time, false));
        maximumAbandonment().ifPresent(share -> Bounds.openShare("maximumAbandonment", share));
    }

    /** Starts one; at least one bound is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ServiceTarget}. Not thread-safe. */
    class Builder extends ImmutableServiceTarget.Builder {
        Builder() {}
    }
}
