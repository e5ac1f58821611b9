package io.careline.orderflag;

import org.immutables.value.Value;

/** Records that nothing is left to do. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CompleteOrder extends OrderCommand permits ImmutableCompleteOrder {
    @Override
    default OrderCommandType type() {
        return OrderCommandType.COMPLETE;
    }

    /** The command without anything else. */
    static CompleteOrder of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CompleteOrder}. Not thread-safe. */
    class Builder extends ImmutableCompleteOrder.Builder {
        Builder() {}
    }
}
