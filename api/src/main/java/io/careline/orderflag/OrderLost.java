package io.careline.orderflag;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import org.immutables.value.Value;

/** The customer will not buy. Immutable and thread-safe. */
@Value.Immutable
public sealed interface OrderLost extends OrderEvent permits ImmutableOrderLost {
    @Override
    default OrderEventType type() {
        return OrderEventType.LOST;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Whether the customer was thanked and invited back. */
    boolean isThanked();

    /** Starts one; {@code reason} and {@code thanked} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OrderLost}. Not thread-safe. */
    class Builder extends ImmutableOrderLost.Builder {
        Builder() {}
    }
}
