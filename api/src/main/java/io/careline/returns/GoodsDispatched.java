package io.careline.returns;

import io.careline.orderflag.WaybillNumber;
import org.immutables.value.Value;

/** The buyer has handed the goods to a courier. Immutable and thread-safe. */
@Value.Immutable
public sealed interface GoodsDispatched extends ReturnEvent permits ImmutableGoodsDispatched {
    @Override
    default ReturnEventType type() {
        return ReturnEventType.GOODS_DISPATCHED;
    }

    /** The parcel. */
    WaybillNumber waybill();

    /** Starts one; {@code waybill} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link GoodsDispatched}. Not thread-safe. */
    class Builder extends ImmutableGoodsDispatched.Builder {
        Builder() {}
    }
}
