package io.careline.orderflag;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import org.immutables.value.Value;

/** An order was called off. Immutable and thread-safe. */
@Value.Immutable
public sealed interface OrderCancelled extends OrderEvent permits ImmutableOrderCancelled {
    @Override
    default OrderEventType type() {
        return OrderEventType.CANCELLED;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OrderCancelled}. Not thread-safe. */
    class Builder extends ImmutableOrderCancelled.Builder {
        Builder() {}
    }
}
