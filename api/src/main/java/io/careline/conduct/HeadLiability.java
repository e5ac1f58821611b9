package io.careline.conduct;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** What the head of a department answers for beside the agent (rules C10, C12). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface HeadLiability permits ImmutableHeadLiability {
    /** Who. */
    AgentId head();

    /** What is proposed. */
    Sanction sanction();

    /** How many times the agent's fine its own fine is. */
    Optional<Integer> factor();

    /** The rule it comes from. */
    String ruleId();

    /** Starts one; {@code head}, {@code sanction} and {@code ruleId} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link HeadLiability}. Not thread-safe. */
    class Builder extends ImmutableHeadLiability.Builder {
        Builder() {}
    }
}
