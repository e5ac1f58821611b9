package io.careline.core.returns;

import io.careline.lifecycle.EventEnvelope;
import io.careline.returns.GoodsDispatched;
import io.careline.returns.GoodsExchanged;
import io.careline.returns.GoodsInspected;
import io.careline.returns.GoodsReceived;
import io.careline.returns.GoodsReturn;
import io.careline.returns.RefundConfirmed;
import io.careline.returns.RefundProposed;
import io.careline.returns.ReturnAuthorised;
import io.careline.returns.ReturnEvent;
import io.careline.returns.ReturnReassessed;
import io.careline.returns.ReturnRequested;
import io.careline.returns.ReturnStatus;
import java.util.Optional;

/** How each event changes a return. */
final class ReturnEvolution {
    private ReturnEvolution() {}

    static GoodsReturn after(GoodsReturn goodsReturn, ReturnEvent event, EventEnvelope<?> envelope) {
        GoodsReturn.Builder next = GoodsReturn.builder()
                .from(goodsReturn)
                .revision(goodsReturn.revision().next(envelope))
                .attributes(goodsReturn.attributes().withAll(event.attributes()));
        switch (event.type()) {
            case REQUESTED -> request(next, (ReturnRequested) event);
            case REASSESSED -> {
                ReturnReassessed reassessed = (ReturnReassessed) event;
                next.facts(reassessed.facts()).assessment(reassessed.assessment());
            }
            case AUTHORISED -> {
                ReturnAuthorised authorised = (ReturnAuthorised) event;
                next.status(ReturnStatus.AUTHORISED).basis(authorised.basis()).expiresAt(authorised.expiresAt());
            }
            case GOODS_DISPATCHED -> next.status(ReturnStatus.IN_TRANSIT).waybill(((GoodsDispatched) event).waybill());
            case GOODS_RECEIVED -> {
                GoodsReceived received = (GoodsReceived) event;
                next.status(ReturnStatus.RECEIVED)
                        .receivedAt(received.receivedAt())
                        .refundDueAt(received.refundDueAt());
            }
            case GOODS_INSPECTED -> inspect(next, (GoodsInspected) event);
            case GOODS_REJECTED -> next.status(ReturnStatus.REJECTED_ON_INSPECTION);
            case REFUND_PROPOSED -> next.proposedRefund(((RefundProposed) event).amount());
            case REFUND_CONFIRMED -> {
                RefundConfirmed confirmed = (RefundConfirmed) event;
                next.status(ReturnStatus.REFUNDED)
                        .refund(confirmed.amount())
                        .refundConfirmedBy(confirmed.confirmedBy());
            }
            case GOODS_EXCHANGED -> next.status(ReturnStatus.EXCHANGED).replacement(((GoodsExchanged) event).waybill());
            case CANCELLED -> next.status(ReturnStatus.CANCELLED);
            case EXPIRED -> next.status(ReturnStatus.EXPIRED);
            case REFUND_OVERDUE -> next.refundOverdue(true);
        }
        return next.build();
    }

    private static void request(GoodsReturn.Builder next, ReturnRequested event) {
        next.status(ReturnStatus.REQUESTED)
                .customer(event.customer())
                .order(event.order())
                .remedy(event.remedy())
                .facts(event.facts())
                .assessment(event.assessment());
    }

    /** Another look may change what is due: a refund is proposed anew. */
    private static void inspect(GoodsReturn.Builder next, GoodsInspected event) {
        next.status(ReturnStatus.INSPECTED)
                .facts(event.facts())
                .assessment(event.assessment())
                .proposedRefund(Optional.empty());
    }
}
