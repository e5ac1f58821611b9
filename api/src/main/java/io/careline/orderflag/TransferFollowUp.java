package io.careline.orderflag;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** Gives an unpaid order to another agent (rules OF4, K11). Immutable and thread-safe. */
@Value.Immutable
public sealed interface TransferFollowUp extends OrderCommand permits ImmutableTransferFollowUp {
    @Override
    default OrderCommandType type() {
        return OrderCommandType.TRANSFER_FOLLOW_UP;
    }

    /** Who follows up from now on. */
    AgentId agent();

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** Whether the agents concerned were told; demanded. */
    @Value.Default
    default boolean isNoticeGiven() {
        return false;
    }

    /** Starts one; {@code agent} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link TransferFollowUp}. Not thread-safe. */
    class Builder extends ImmutableTransferFollowUp.Builder {
        Builder() {}
    }
}
