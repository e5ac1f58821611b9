package io.careline.conduct;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** The agent was heard, or did not come. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AgentHeard extends ConductEvent permits ImmutableAgentHeard {
    @Override
    default ConductEventType type() {
        return ConductEventType.AGENT_HEARD;
    }

    /** What the agent says; empty if the agent did not come. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> statement();

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AgentHeard}. Not thread-safe. */
    class Builder extends ImmutableAgentHeard.Builder {
        Builder() {}
    }
}
