package io.careline.orderflag;

import org.immutables.value.Value;

/** An order is paid. Immutable and thread-safe. */
@Value.Immutable
public sealed interface OrderPaid extends OrderEvent permits ImmutableOrderPaid {
    @Override
    default OrderEventType type() {
        return OrderEventType.PAID;
    }

    /** The event without anything else. */
    static OrderPaid of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OrderPaid}. Not thread-safe. */
    class Builder extends ImmutableOrderPaid.Builder {
        Builder() {}
    }
}
