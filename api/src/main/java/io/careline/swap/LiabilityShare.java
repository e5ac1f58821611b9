package io.careline.swap;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** How much of the fault somebody would bear: a proposal. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LiabilityShare permits ImmutableLiabilityShare {
    /** Who. */
    AgentId agent();

    /** How much, in per cent: 0 to 100. */
    int percent();

    /** Refuses a share that is not a percentage. */
    @Value.Check
    default void check() {
        if (percent() < 0 || percent() > 100) {
            throw new IllegalArgumentException("percent (" + percent() + ") must be 0 to 100");
        }
    }

    /** A share. */
    static LiabilityShare of(AgentId agent, int percent) {
        return builder().agent(agent).percent(percent).build();
    }

    /** Starts one; {@code agent} and {@code percent} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LiabilityShare}. Not thread-safe. */
    class Builder extends ImmutableLiabilityShare.Builder {
        Builder() {}
    }
}
