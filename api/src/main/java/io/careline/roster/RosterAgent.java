package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
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

    /** What came before the horizon; empty if it is not known. */
    Optional<RosterHistory> history();

    /** Whether the agent has a skill at a level or above. */
    default boolean has(SkillCode skill, int level) {
        return skills().getOrDefault(skill, 0) >= level;
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
    }
}
