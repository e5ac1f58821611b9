package io.careline.core.orderflag;

import io.careline.lifecycle.EventEnvelope;
import io.careline.orderflag.FollowUpDuty;
import io.careline.orderflag.FollowUpSource;
import io.careline.orderflag.FollowUpTransferred;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderInstructed;
import io.careline.orderflag.OrderLabelled;
import io.careline.orderflag.OrderPlaced;
import io.careline.orderflag.OrderStatus;

/** How each event changes an order. */
final class OrderEvolution {
    private OrderEvolution() {}

    static Order after(Order order, OrderEvent event, EventEnvelope<?> envelope) {
        Order.Builder next = Order.builder()
                .from(order)
                .revision(order.revision().next(envelope))
                .attributes(order.attributes().withAll(event.attributes()));
        switch (event.type()) {
            case PLACED -> place(next, (OrderPlaced) event);
            case PAID -> next.status(OrderStatus.PAID);
            case CONFIRMED -> next.status(OrderStatus.CONFIRMED);
            case LABELLED -> next.status(OrderStatus.LABELLED).waybill(((OrderLabelled) event).waybill());
            case SHIPPED -> next.status(OrderStatus.SHIPPED);
            case SIGNED -> next.status(OrderStatus.SIGNED);
            case COMPLETED -> next.status(OrderStatus.DONE);
            case LOST -> next.status(OrderStatus.LOST);
            case CANCELLED -> next.status(OrderStatus.CANCELLED);
            case INSTRUCTED -> next.instruction(((OrderInstructed) event).instruction());
            case FOLLOW_UP_TRANSFERRED ->
                next.followUp(FollowUpDuty.of(FollowUpSource.TRANSFERRED, ((FollowUpTransferred) event).agent()));
        }
        return next.build();
    }

    private static void place(Order.Builder next, OrderPlaced event) {
        next.status(OrderStatus.PLACED_UNPAID)
                .placedAt(event.placedAt())
                .customer(event.customer())
                .amount(event.amount())
                .instruction(event.instruction())
                .followUp(event.followUp());
    }
}
