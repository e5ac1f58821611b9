package io.careline.orderflag;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Gives a parcel to the courier, unless its flag or remark holds it back (rules OF1, OF2, OF5). Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface ShipOrder extends OrderCommand permits ImmutableShipOrder {
    @Override
    default OrderCommandType type() {
        return OrderCommandType.SHIP;
    }

    /** The order's flag and remark as they stand; empty only if it has none, which leaves a finding (rule OF3). */
    Optional<OrderAnnotation> annotation();

    /** The command for an order that has no flag. */
    static ShipOrder of() {
        return builder().build();
    }

    /** The command with the order's flag and remark. */
    static ShipOrder of(OrderAnnotation annotation) {
        return builder().annotation(annotation).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ShipOrder}. Not thread-safe. */
    class Builder extends ImmutableShipOrder.Builder {
        Builder() {}
    }
}
