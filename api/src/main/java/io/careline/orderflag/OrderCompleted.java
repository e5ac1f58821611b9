package io.careline.orderflag;

import org.immutables.value.Value;

/** Nothing is left to do. Immutable and thread-safe. */
@Value.Immutable
public sealed interface OrderCompleted extends OrderEvent permits ImmutableOrderCompleted {
    @Override
    default OrderEventType type() {
        return OrderEventType.COMPLETED;
    }

    /** The event without anything else. */
    static OrderCompleted of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OrderCompleted}. Not thread-safe. */
    class Builder extends ImmutableOrderCompleted.Builder {
        Builder() {}
    }
}
