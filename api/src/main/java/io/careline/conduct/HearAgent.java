package io.careline.conduct;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Notes what the agent says, or that the agent did not come. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface HearAgent extends ConductCommand permits ImmutableHearAgent {
    @Override
    default ConductCommandType type() {
        return ConductCommandType.HEAR_AGENT;
    }

    /** What the agent says; may be left out only once the agent was invited and the time is over. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> statement();

    /** The command with what the agent says. */
    static HearAgent of(String statement) {
        return builder().statement(statement).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link HearAgent}. Not thread-safe. */
    class Builder extends ImmutableHearAgent.Builder {
        Builder() {}
    }
}
