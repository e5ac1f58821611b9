package io.careline.returns;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The goods are back. Immutable and thread-safe. */
@Value.Immutable
public sealed interface GoodsReceived extends ReturnEvent permits ImmutableGoodsReceived {
    @Override
    default ReturnEventType type() {
        return ReturnEventType.GOODS_RECEIVED;
    }

    /** When. */
    Instant receivedAt();

    /** Until when a refund is owed (rule RT7); empty if other goods are wanted. */
    Optional<Instant> refundDueAt();

    /** Starts one; {@code receivedAt} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link GoodsReceived}. Not thread-safe. */
    class Builder extends ImmutableGoodsReceived.Builder {
        Builder() {}
    }
}
