package io.careline.orderflag;

import java.util.Optional;
import org.immutables.value.Value;

/** Records that the waybill is printed and its number filled in (rule OF5). Immutable and thread-safe. */
@Value.Immutable
public sealed interface LabelOrder extends OrderCommand permits ImmutableLabelOrder {
    @Override
    default OrderCommandType type() {
        return OrderCommandType.LABEL;
    }

    /** The number; demanded. */
    Optional<WaybillNumber> waybill();

    /** The command with waybill. */
    static LabelOrder of(WaybillNumber waybill) {
        return builder().waybill(waybill).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LabelOrder}. Not thread-safe. */
    class Builder extends ImmutableLabelOrder.Builder {
        Builder() {}
    }
}
