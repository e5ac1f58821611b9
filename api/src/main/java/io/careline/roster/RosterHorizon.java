package io.careline.roster;

import io.careline.common.Incubating;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The days that a roster is made for. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterHorizon permits ImmutableRosterHorizon {
    /** The first day. */
    LocalDate start();

    /** How many days, at least one. */
    int days();

    /** The last day. */
    default LocalDate end() {
        return start().plusDays(days() - 1L);
    }

    /** Whether a day is one of them. */
    default boolean includes(LocalDate date) {
        return !date.isBefore(start()) && !date.isAfter(end());
    }

    /** Some days from a first one on. */
    static RosterHorizon of(LocalDate start, int days) {
        return builder().start(start).days(days).build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterHorizon}. Not thread-safe. */
    class Builder extends ImmutableRosterHorizon.Builder {
        Builder() {}
    }
}
