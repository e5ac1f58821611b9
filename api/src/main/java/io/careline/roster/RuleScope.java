package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Whom a rule binds: everybody, or the agents of some contracts and some agents by name. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RuleScope permits ImmutableRuleScope {
    /** The contracts whose agents it binds. */
    Set<ContractCode> contracts();

    /** The agents it binds whatever their contract. */
    Set<AgentId> agents();

    /** Whether the rule binds an agent. */
    default boolean includes(RosterAgent agent) {
        return (contracts().isEmpty() && agents().isEmpty())
                || agents().contains(agent.id())
                || agent.contract().filter(contracts()::contains).isPresent();
    }

    /** Everybody. */
    static RuleScope everyone() {
        return builder().build();
    }

    /** Everybody under one contract. */
    static RuleScope of(ContractCode contract) {
        return builder().addContracts(contract).build();
    }

    /** One agent. */
    static RuleScope of(AgentId agent) {
        return builder().addAgents(agent).build();
    }

    /** Starts one; nothing set: everybody. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RuleScope}. Not thread-safe. */
    class Builder extends ImmutableRuleScope.Builder {
        Builder() {}
    }
}
