package io.careline.conduct;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.common.Money;
import java.util.Optional;
import org.immutables.value.Value;

/** What is proposed for what an agent did well; a person decides (rule C15). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RewardProposal permits ImmutableRewardProposal {
    /** Who. */
    AgentId agent();

    /** What for. */
    RewardGround ground();

    /** How many times. */
    int count();

    /** How much in all; empty where people say it. */
    Optional<Money> amount();

    /** The handbook rule behind it; empty where there is none. */
    Optional<String> ruleId();

    /** Starts one; {@code agent}, {@code ground} and {@code count} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RewardProposal}. Not thread-safe. */
    class Builder extends ImmutableRewardProposal.Builder {
        Builder() {}
    }
}
