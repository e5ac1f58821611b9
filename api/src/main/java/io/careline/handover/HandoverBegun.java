package io.careline.handover;

import io.careline.common.Incubating;
import java.time.Duration;
import java.time.Instant;
import org.immutables.value.Value;

/** Both are there. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface HandoverBegun extends HandoverEvent permits ImmutableHandoverBegun {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.BEGUN;
    }

    /** When the taker came. */
    Instant arrivedAt();

    /** By how much that was too late (rule H1); zero if it was in time. */
    Duration lateBy();

    /** How long the giver had waited for him after his shift (rule H2); zero if not at all. */
    Duration giverWaited();

    /** Starts one; {@code arrivedAt}, {@code lateBy} and {@code giverWaited} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link HandoverBegun}. Not thread-safe. */
    class Builder extends ImmutableHandoverBegun.Builder {
        Builder() {}
    }
}
