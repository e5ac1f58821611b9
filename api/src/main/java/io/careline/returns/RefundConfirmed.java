package io.careline.returns;

import io.careline.common.AgentId;
import io.careline.common.Money;
import org.immutables.value.Value;

/** A person has confirmed that money goes back. Immutable and thread-safe. */
@Value.Immutable
public sealed interface RefundConfirmed extends ReturnEvent permits ImmutableRefundConfirmed {
    @Override
    default ReturnEventType type() {
        return ReturnEventType.REFUND_CONFIRMED;
    }

    /** How much. */
    Money amount();

    /** Who has confirmed it. */
    AgentId confirmedBy();

    /** Starts one; {@code amount} and {@code confirmedBy} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RefundConfirmed}. Not thread-safe. */
    class Builder extends ImmutableRefundConfirmed.Builder {
        Builder() {}
    }
}
