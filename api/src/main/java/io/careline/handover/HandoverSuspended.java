package io.careline.handover;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** A problem came up (rule H9). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface HandoverSuspended extends HandoverEvent permits ImmutableHandoverSuspended {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.SUSPENDED;
    }

    /** The problem. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String problem();

    /** Who brings it to a stage: the giver. */
    Optional<AgentId> handledBy();

    /** Who helps: the taker. */
    Optional<AgentId> helpedBy();

    /** Starts one; {@code problem} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link HandoverSuspended}. Not thread-safe. */
    class Builder extends ImmutableHandoverSuspended.Builder {
        Builder() {}
    }
}
