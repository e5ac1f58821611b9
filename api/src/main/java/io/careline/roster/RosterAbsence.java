package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Days on which an agent cannot work. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterAbsence permits ImmutableRosterAbsence {
    /** Who. */
    AgentId agent();

    /** The first day. */
    LocalDate from();

    /** The last day, not before the first. */
    LocalDate to();

    /** Whether a day is one of them. */
    default boolean includes(LocalDate date) {
        return !date.isBefore(from()) && !date.isAfter(to());
    }

    /** Whether a shift falls into it: one of the agent's that begins on one of the days. */
    default boolean includes(Assignment shift) {
        return shift.agent().equals(agent()) && includes(shift.date());
    }

    /** Some days of an agent. */
    static RosterAbsence of(AgentId agent, LocalDate from, LocalDate to) {
        return builder().agent(agent).from(from).to(to).build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterAbsence}. Not thread-safe. */
    class Builder extends ImmutableRosterAbsence.Builder {
        Builder() {}
    }
}
