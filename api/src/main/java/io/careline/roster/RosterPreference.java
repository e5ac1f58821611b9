package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a day of an agent had better be: the desk's own preference, softer than a {@link RosterLock} and no wish of the
 * agent's. A unit is one such day that is otherwise. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterPreference permits ImmutableRosterPreference {
    /** Whose day. */
    AgentId agent();

    /** The day. */
    LocalDate date();

    /** The shift; empty: a day off. */
    Optional<ShiftCode> shift();

    /** What it costs that the day is otherwise, 0 to 1,000,000. */
    long weight();

    /** A preference to keep an assignment as it is. */
    static RosterPreference of(Assignment assignment, long weight) {
        return builder()
                .agent(assignment.agent())
                .date(assignment.date())
                .shift(assignment.shift().code())
                .weight(weight)
                .build();
    }

    /** Starts one; {@code agent}, {@code date} and {@code weight} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterPreference}. Not thread-safe. */
    class Builder extends ImmutableRosterPreference.Builder {
        Builder() {}
    }
}
