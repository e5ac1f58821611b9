package io.careline.orderflag;

import io.careline.common.Attributes;
import io.careline.lifecycle.Event;
import org.immutables.value.Value;

/** Something that was decided about an order. Later releases may add kinds: keep a default branch. */
public sealed interface OrderEvent extends Event
        permits FollowUpTransferred,
                OrderCancelled,
                OrderCompleted,
                OrderConfirmed,
                OrderInstructed,
                OrderLabelled,
                OrderLost,
                OrderPaid,
                OrderPlaced,
                OrderShipped,
                OrderSigned {
    /** Which event this is. */
    @Override
    OrderEventType type();

    /** What the host carried along in the command; it goes into the order's own bag. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
