package io.careline.returns;

import io.careline.orderflag.WaybillNumber;
import java.util.Optional;
import org.immutables.value.Value;

/** Records that other goods are on their way to the buyer. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ExchangeGoods extends ReturnCommand permits ImmutableExchangeGoods {
    @Override
    default ReturnCommandType type() {
        return ReturnCommandType.EXCHANGE_GOODS;
    }

    /** Their parcel; demanded. */
    Optional<WaybillNumber> waybill();

    /** The command with the number of the parcel. */
    static ExchangeGoods of(WaybillNumber waybill) {
        return builder().waybill(waybill).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ExchangeGoods}. Not thread-safe. */
    class Builder extends ImmutableExchangeGoods.Builder {
        Builder() {}
    }
}
