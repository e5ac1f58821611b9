package io.careline.returns;

import io.careline.lifecycle.EventType;

/** Which event it is: one constant for each event class. Later releases may add some. */
public enum ReturnEventType implements EventType {
    /** {@link ReturnRequested}. */
    REQUESTED,
    /** {@link ReturnReassessed}. */
    REASSESSED,
    /** {@link ReturnAuthorised}. */
    AUTHORISED,
    /** {@link GoodsDispatched}. */
    GOODS_DISPATCHED,
    /** {@link GoodsReceived}. */
    GOODS_RECEIVED,
    /** {@link GoodsInspected}. */
    GOODS_INSPECTED,
    /** {@link GoodsRejected}. */
    GOODS_REJECTED,
    /** {@link RefundProposed}. */
    REFUND_PROPOSED,
    /** {@link RefundConfirmed}. */
    REFUND_CONFIRMED,
    /** {@link GoodsExchanged}. */
    GOODS_EXCHANGED,
    /** {@link ReturnCancelled}. */
    CANCELLED,
    /** {@link ReturnExpired}. */
    EXPIRED,
    /** {@link RefundOverdue}. */
    REFUND_OVERDUE
}
