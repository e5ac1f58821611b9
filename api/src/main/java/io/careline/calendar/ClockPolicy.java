package io.careline.calendar;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** What a service clock promises and how it counts. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ClockPolicy permits ImmutableClockPolicy {
    /** Which clock this is. */
    ClockName name();

    /** How long it may run. */
    ClockTarget target();

    /** Which time it counts. */
    TimeBasis basis();

    /** When it is due if its target ends exactly at a closing; at the closing unless set. */
    @Value.Default
    default ClockBoundary boundary() {
        return ClockBoundary.PERIOD_END;
    }

    /** Whether the clock is set by law or regulation, so that nothing may pause it; not unless set. */
    @Value.Default
    default boolean isRegulatory() {
        return false;
    }

    /** The hold reasons that pause the clock; any other hold leaves it running. Empty for a regulatory clock. */
    Set<HoldReason> pausedBy();

    /** How long before the due time to warn, counted in the clock's own time; each above zero and below the target. */
    List<Duration> warnings();

    /** What a running clock does when it comes under this policy; it keeps its start unless set. */
    @Value.Default
    default PolicyChange onPolicyChange() {
        return PolicyChange.KEEP_START;
    }

    /** Refuses pauses of a regulatory clock and warnings that are not above zero or not below the target. */
    @Value.Check
    default void check() {
        if (isRegulatory() && !pausedBy().isEmpty()) {
            throw new IllegalArgumentException(
                    "pausedBy (" + pausedBy() + ") must be empty: clock " + name() + " is regulatory");
        }
        for (Duration warning : warnings()) {
            if (warning.isNegative() || warning.isZero()) {
                throw new IllegalArgumentException("warning (" + warning + ") of " + name() + " must be above zero");
            }
            if (target().duration()
                    .filter(target -> target.compareTo(warning) <= 0)
                    .isPresent()) {
                throw new IllegalArgumentException(
                        "warning (" + warning + ") of " + name() + " must be below the target (" + target() + ")");
            }
        }
    }

    /** A builder; name, target and basis must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds policies; not thread-safe. {@code build} refuses a missing attribute with IllegalStateException. */
    class Builder extends ImmutableClockPolicy.Builder {
        Builder() {}
    }
}
