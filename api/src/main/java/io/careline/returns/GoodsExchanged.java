package io.careline.returns;

import io.careline.orderflag.WaybillNumber;
import org.immutables.value.Value;

/** Other goods are on their way to the buyer. Immutable and thread-safe. */
@Value.Immutable
public sealed interface GoodsExchanged extends ReturnEvent permits ImmutableGoodsExchanged {
    @Override
    default ReturnEventType type() {
        return ReturnEventType.GOODS_EXCHANGED;
    }

    /** Their parcel. */
    WaybillNumber waybill();

    /** Starts one; {@code waybill} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link GoodsExchanged}. Not thread-safe. */
    class Builder extends ImmutableGoodsExchanged.Builder {
        Builder() {}
    }
}
