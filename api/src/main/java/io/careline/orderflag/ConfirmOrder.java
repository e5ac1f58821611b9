package io.careline.orderflag;

import org.immutables.value.Value;

/**
 * Records that the details of a paid order are confirmed with the customer (rule OF5). A large one without instruction
 * needs a supervisor (rule OF6). Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ConfirmOrder extends OrderCommand permits ImmutableConfirmOrder {
    @Override
    default OrderCommandType type() {
        return OrderCommandType.CONFIRM;
    }

    /** The command without anything else. */
    static ConfirmOrder of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ConfirmOrder}. Not thread-safe. */
    class Builder extends ImmutableConfirmOrder.Builder {
        Builder() {}
    }
}
