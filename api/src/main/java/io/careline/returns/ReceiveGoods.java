package io.careline.returns;

import org.immutables.value.Value;

/** Records that the goods are back. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReceiveGoods extends ReturnCommand permits ImmutableReceiveGoods {
    @Override
    default ReturnCommandType type() {
        return ReturnCommandType.RECEIVE_GOODS;
    }

    /** Whether the courier asks the seller for the freight (rule RT3). */
    @Value.Default
    default boolean isFreightCollect() {
        return false;
    }

    /** The command without anything else. */
    static ReceiveGoods of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReceiveGoods}. Not thread-safe. */
    class Builder extends ImmutableReceiveGoods.Builder {
        Builder() {}
    }
}
