package io.careline.returns;

import io.careline.orderflag.WaybillNumber;
import java.util.Optional;
import org.immutables.value.Value;

/** Records that the buyer has handed the goods to a courier. Immutable and thread-safe. */
@Value.Immutable
public sealed interface DispatchGoods extends ReturnCommand permits ImmutableDispatchGoods {
    @Override
    default ReturnCommandType type() {
        return ReturnCommandType.DISPATCH_GOODS;
    }

    /** The parcel; demanded. */
    Optional<WaybillNumber> waybill();

    /** The command with the number of the parcel. */
    static DispatchGoods of(WaybillNumber waybill) {
        return builder().waybill(waybill).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DispatchGoods}. Not thread-safe. */
    class Builder extends ImmutableDispatchGoods.Builder {
        Builder() {}
    }
}
