package io.careline.handover;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** Somebody else takes over. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface TakerReplaced extends HandoverEvent permits ImmutableTakerReplaced {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.TAKER_REPLACED;
    }

    /** Who. */
    AgentId taker();

    /** The last moment at which he is in time. */
    Instant takerDueAt();

    /** Starts one; {@code taker} and {@code takerDueAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link TakerReplaced}. Not thread-safe. */
    class Builder extends ImmutableTakerReplaced.Builder {
        Builder() {}
    }
}
