package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody to be rostered. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterAgent permits ImmutableRosterAgent {
    /** Who. */
    AgentId id();

    /** The kind of contract; empty if no rule speaks of one. */
    Optional<ContractCode> contract();

    /** The skills and their levels, one or more; empty if none. */
    Map<SkillCode, Integer> skills();

    /** The hours to which the agent is bound, beside contract and absences; empty: free at any time. */
    List<RosterAvailability> availability();

    /** What came before the horizon; empty if it is not known. */
    Optional<RosterHistory> history();

    /** Whether the agent has a skill at a level or above. */
    default boolean has(SkillCode skill, int level) {
        return skills().getOrDefault(skill, 0) >= level;
    }

    /** Whether the agent's hours allow a shift that begins on a day. */
    default boolean isAvailable(LocalDate date, ShiftType shift) {
        return availability().stream().allMatch(hours -> hours.allows(date, shift.hours()));
    }

    /** An agent without contract, skills or history. */
    static RosterAgent of(AgentId id) {
        return builder().id(id).build();
    }

    /** Starts one; {@code id} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterAgent}. Not thread-safe. */
    class Builder extends ImmutableRosterAgent.Builder {
        Builder() {}

        /** Takes over every attribute of an agent, the empty ones too. */
        public Builder from(RosterAgent agent) {
            id(agent.id())
                    .contract(agent.contract())
                    .skills(agent.skills())
                    .availability(agent.availability())
                    .history(agent.history());
            return this;
        }
    }
}
