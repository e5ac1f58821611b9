package io.careline.orderflag;

import org.immutables.value.Value;

/** Records that the customer has the parcel. Immutable and thread-safe. */
@Value.Immutable
public sealed interface SignOrder extends OrderCommand permits ImmutableSignOrder {
    @Override
    default OrderCommandType type() {
        return OrderCommandType.SIGN;
    }

    /** The command without anything else. */
    static SignOrder of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SignOrder}. Not thread-safe. */
    class Builder extends ImmutableSignOrder.Builder {
        Builder() {}
    }
}
