package io.careline.orderflag;

import org.immutables.value.Value;

/** Records that an order is paid. Immutable and thread-safe. */
@Value.Immutable
public sealed interface PayOrder extends OrderCommand permits ImmutablePayOrder {
    @Override
    default OrderCommandType type() {
        return OrderCommandType.PAY;
    }

    /** The command without anything else. */
    static PayOrder of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PayOrder}. Not thread-safe. */
    class Builder extends ImmutablePayOrder.Builder {
        Builder() {}
    }
}
