package io.careline.handover;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Sends somebody else to take over (rule H2); for a lead. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ReplaceTaker extends HandoverCommand permits ImmutableReplaceTaker {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.REPLACE_TAKER;
    }

    /** Who takes over now. */
    AgentId taker();

    /** When he is expected; now if empty. */
    Optional<Instant> expectedAt();

    /** Somebody else, expected at once. */
    static ReplaceTaker of(AgentId taker) {
        return builder().taker(taker).build();
    }

    /** Starts one; {@code taker} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReplaceTaker}. Not thread-safe. */
    class Builder extends ImmutableReplaceTaker.Builder {
        Builder() {}
    }
}
