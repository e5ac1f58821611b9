package io.careline.orderflag;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** Another agent follows up an unpaid order. Immutable and thread-safe. */
@Value.Immutable
public sealed interface FollowUpTransferred extends OrderEvent permits ImmutableFollowUpTransferred {
    @Override
    default OrderEventType type() {
        return OrderEventType.FOLLOW_UP_TRANSFERRED;
    }

    /** Who follows up from now on. */
    AgentId agent();

    /** Who did before; empty if nobody did. */
    Optional<AgentId> previous();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code agent} and {@code reason} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link FollowUpTransferred}. Not thread-safe. */
    class Builder extends ImmutableFollowUpTransferred.Builder {
        Builder() {}
    }
}
