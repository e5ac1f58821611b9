package io.careline.orderflag;

import org.immutables.value.Value;

/** The courier has the parcel. Immutable and thread-safe. */
@Value.Immutable
public sealed interface OrderShipped extends OrderEvent permits ImmutableOrderShipped {
    @Override
    default OrderEventType type() {
        return OrderEventType.SHIPPED;
    }

    /** The event without anything else. */
    static OrderShipped of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OrderShipped}. Not thread-safe. */
    class Builder extends ImmutableOrderShipped.Builder {
        Builder() {}
    }
}
