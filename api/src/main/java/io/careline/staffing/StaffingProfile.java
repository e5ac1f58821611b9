package io.careline.staffing;

import io.careline.common.Incubating;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** How the contacts of a channel are worked and what is to be reached for them. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface StaffingProfile permits ImmutableStaffingProfile {
    /** The channel. */
    ContactChannel channel();

    /**
     * The mean time that a contact takes of an agent (AHT: talk, hold and wrap-up), above zero. Where agents hold several
     * at once it is the time of each, at that number.
     */
    Duration handlingTime();

    /**
     * The mean time after which who waits gives up, above zero: Erlang A. Empty: nobody ever does, Erlang C, which asks
     * for more agents.
     */
    Optional<Duration> patience();

    /** How many contacts an agent holds at once, from 1 to 100; 1 unless set. A decimal is a mean over agents. */
    @Value.Default
    default BigDecimal concurrency() {
        return BigDecimal.ONE;
    }

    /** The share of scheduled time for which agents are away (leave, breaks, meetings), from 0, below 1; 0 unless set. */
    @Value.Default
    default BigDecimal shrinkage() {
        return BigDecimal.ZERO;
    }

    /** What is to be reached. */
    ServiceTarget target();

    /** Refuses what is out of range, and patience of more than 1,000 handling times: leave it out. */
    @Value.Check
    default void check() {
        Bounds.time("handlingTime", handlingTime(), false);
        Bounds.digits("concurrency", concurrency());
        if (concurrency().compareTo(BigDecimal.ONE) < 0 || concurrency().compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("concurrency (" + concurrency() + ") must be 1 to 100");
        }
        Bounds.digits("shrinkage", shrinkage());
        if (shrinkage().signum() < 0 || shrinkage().compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("shrinkage (" + shrinkage() + ") must be 0 or more and below 1");
        }
        patience().ifPresent(patience -> {
            Bounds.time("patience", patience, false);
            if (patience.dividedBy(1000).compareTo(handlingTime()) > 0) {
                throw new IllegalArgumentException("patience (" + patience
                        + ") must be at most 1,000 handling times\nLeave it out where nobody gives up.");
            }
        });
    }

    /** Starts one; {@code channel}, {@code handlingTime} and {@code target} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link StaffingProfile}. Not thread-safe. */
    class Builder extends ImmutableStaffingProfile.Builder {
        Builder() {}
    }
}
