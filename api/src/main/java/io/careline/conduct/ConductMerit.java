package io.careline.conduct;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** Something that an agent did well. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ConductMerit permits ImmutableConductMerit {
    /** Who. */
    AgentId agent();

    /** What. */
    RewardGround ground();

    /** When. */
    Instant at();

    /** A merit. */
    static ConductMerit of(AgentId agent, RewardGround ground, Instant at) {
        return builder().agent(agent).ground(ground).at(at).build();
    }

    /** Starts one; {@code agent}, {@code ground} and {@code at} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ConductMerit}. Not thread-safe. */
    class Builder extends ImmutableConductMerit.Builder {
        Builder() {}
    }
}
