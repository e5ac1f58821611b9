package io.careline.orderflag;

import io.careline.lifecycle.EventType;

/** Which event it is: one constant for each event class. Later releases may add some. */
public enum OrderEventType implements EventType {
    /** {@link OrderPlaced}. */
    PLACED,
    /** {@link OrderPaid}. */
    PAID,
    /** {@link OrderConfirmed}. */
    CONFIRMED,
    /** {@link OrderLabelled}. */
    LABELLED,
    /** {@link OrderShipped}. */
    SHIPPED,
    /** {@link OrderSigned}. */
    SIGNED,
    /** {@link OrderCompleted}. */
    COMPLETED,
    /** {@link OrderLost}. */
    LOST,
    /** {@link OrderCancelled}. */
    CANCELLED,
    /** {@link OrderInstructed}. */
    INSTRUCTED,
    /** {@link FollowUpTransferred}. */
    FOLLOW_UP_TRANSFERRED
}
