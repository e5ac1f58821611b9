package io.careline.orderflag;

import org.immutables.value.Value;

/** The customer has the parcel. Immutable and thread-safe. */
@Value.Immutable
public sealed interface OrderSigned extends OrderEvent permits ImmutableOrderSigned {
    @Override
    default OrderEventType type() {
        return OrderEventType.SIGNED;
    }

    /** The event without anything else. */
    static OrderSigned of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OrderSigned}. Not thread-safe. */
    class Builder extends ImmutableOrderSigned.Builder {
        Builder() {}
    }
}
