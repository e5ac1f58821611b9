package io.careline.core.orderflag;

import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.orderflag.CompleteOrder;
import io.careline.orderflag.DelayReason;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.FlagMeaning;
import io.careline.orderflag.HoldNote;
import io.careline.orderflag.LabelOrder;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderCompleted;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderFlagReasons;
import io.careline.orderflag.OrderLabelled;
import io.careline.orderflag.OrderPolicy;
import io.careline.orderflag.OrderShipped;
import io.careline.orderflag.OrderSigned;
import io.careline.orderflag.ShipOrder;
import io.careline.orderflag.SignOrder;
import java.util.ArrayList;
import java.util.List;

/** From the waybill to the customer's signature (rules OF1, OF2, OF5). */
record Shipping(OrderPolicy policy) {
    List<Rejection> waybillIsGiven(Order order, LabelOrder command, DecisionContext context) {
        return command.waybill().isPresent()
                ? List.of()
                : List.of(Rejection.of(OrderFlagReasons.WAYBILL_MISSING, "OF5"));
    }

    List<OrderEvent> label(Order order, LabelOrder command, DecisionContext context) {
        if (order.waybill().equals(command.waybill())) {
            return List.of();
        }
        return List.of(OrderLabelled.builder()
                .waybill(command.waybill().orElseThrow())
                .attributes(command.attributes())
                .build());
    }

    /** The colour for a delay holds a parcel back, and so does each hold in the remark, whatever the colour. */
    List<Reason> isNotHeldBack(Order order, ShipOrder command, DecisionContext context) {
        if (command.annotation().isEmpty()) {
            return List.of(Finding.of(OrderFlagReasons.NOT_FLAGGED, "OF3"));
        }
        List<Reason> reasons = new ArrayList<>(0);
        addHolds(order, command.annotation().get(), reasons);
        return reasons;
    }

    private void addHolds(Order order, OrderAnnotation annotation, List<Reason> reasons) {
        FlagColour flag = annotation.flag();
        if (policy.legend().meaningOf(flag).filter(FlagMeaning.DELAY::equals).isPresent()) {
            reasons.add(Rejection.of(OrderFlagReasons.SHIPPING_HELD, "OF1").with("hold", flag));
        }
        annotation.parts().stream()
                .filter(HoldNote.class::isInstance)
                .map(HoldNote.class::cast)
                .filter(hold -> !isMet(hold, order))
                .forEach(hold -> reasons.add(objection(hold)));
    }

    /** The number that had to be filled in first is filled in, and it is the parcel's. */
    private static boolean isMet(HoldNote hold, Order order) {
        return hold.reason().equals(DelayReason.WAYBILL_FIRST)
                && hold.waybill().isPresent()
                && hold.waybill().equals(order.waybill());
    }

    private static Rejection objection(HoldNote hold) {
        return hold.isWaybillOwed()
                ? Rejection.of(OrderFlagReasons.WAYBILL_OWED, "OF2")
                : Rejection.of(OrderFlagReasons.SHIPPING_HELD, "OF2").with("hold", hold.reason());
    }

    List<OrderEvent> ship(Order order, ShipOrder command, DecisionContext context) {
        return List.of(OrderShipped.builder().attributes(command.attributes()).build());
    }

    List<OrderEvent> sign(Order order, SignOrder command, DecisionContext context) {
        return List.of(OrderSigned.builder().attributes(command.attributes()).build());
    }

    List<OrderEvent> complete(Order order, CompleteOrder command, DecisionContext context) {
        return List.of(OrderCompleted.builder().attributes(command.attributes()).build());
    }
}
