package io.careline.orderflag;

import org.immutables.value.Value;

/** The details of an order are confirmed with the customer. Immutable and thread-safe. */
@Value.Immutable
public sealed interface OrderConfirmed extends OrderEvent permits ImmutableOrderConfirmed {
    @Override
    default OrderEventType type() {
        return OrderEventType.CONFIRMED;
    }

    /** The event without anything else. */
    static OrderConfirmed of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OrderConfirmed}. Not thread-safe. */
    class Builder extends ImmutableOrderConfirmed.Builder {
        Builder() {}
    }
}
