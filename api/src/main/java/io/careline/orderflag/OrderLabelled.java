package io.careline.orderflag;

import org.immutables.value.Value;

/** The waybill of an order is printed and its number filled in. Immutable and thread-safe. */
@Value.Immutable
public sealed interface OrderLabelled extends OrderEvent permits ImmutableOrderLabelled {
    @Override
    default OrderEventType type() {
        return OrderEventType.LABELLED;
    }

    /** The number. */
    WaybillNumber waybill();

    /** Starts one; {@code waybill} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OrderLabelled}. Not thread-safe. */
    class Builder extends ImmutableOrderLabelled.Builder {
        Builder() {}
    }
}
