package io.careline.orderflag;

import io.careline.common.AgentId;
import org.immutables.value.Value;

/** The number of the agent whose order it is (rules OF3, K10). Immutable and thread-safe. */
@Value.Immutable
public sealed interface AgentNote extends RemarkPart permits ImmutableAgentNote {
    @Override
    default RemarkPartType type() {
        return RemarkPartType.AGENT_NOTE;
    }

    /** The agent. */
    AgentId agent();

    /** The note with an agent's number. */
    static AgentNote of(AgentId agent) {
        return builder().agent(agent).build();
    }

    /** Starts one; {@code agent} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AgentNote}. Not thread-safe. */
    class Builder extends ImmutableAgentNote.Builder {
        Builder() {}
    }
}
