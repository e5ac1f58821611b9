package io.careline.returns;

import io.careline.common.Attributes;
import io.careline.lifecycle.Event;
import org.immutables.value.Value;

/** Something that was decided about a return. Later releases may add kinds: keep a default branch. */
public sealed interface ReturnEvent extends Event
        permits GoodsDispatched,
                GoodsExchanged,
                GoodsInspected,
                GoodsReceived,
                GoodsRejected,
                RefundConfirmed,
                RefundOverdue,
                RefundProposed,
                ReturnAuthorised,
                ReturnCancelled,
                ReturnExpired,
                ReturnReassessed,
                ReturnRequested {
    /** Which event this is. */
    @Override
    ReturnEventType type();

    /** What the host carried along in the command; it goes into the return's own bag. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
