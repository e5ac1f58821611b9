package io.careline.returns;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import org.immutables.value.Value;

/** The goods are not taken back. Immutable and thread-safe. */
@Value.Immutable
public sealed interface GoodsRejected extends ReturnEvent permits ImmutableGoodsRejected {
    @Override
    default ReturnEventType type() {
        return ReturnEventType.GOODS_REJECTED;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link GoodsRejected}. Not thread-safe. */
    class Builder extends ImmutableGoodsRejected.Builder {
        Builder() {}
    }
}
