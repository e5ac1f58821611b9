package io.careline.core.orderflag;

import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Restoration;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderFlagReasons;
import io.careline.orderflag.OrderStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes over an order from a host's columns, and says what is missing. */
final class OrderRestoration {
    private static final Set<OrderStatus> LABELLED = EnumSet.range(OrderStatus.LABELLED, OrderStatus.DONE);

    private OrderRestoration() {}

    static Restoration<Order> of(Order snapshot, DecisionContext context) {
        List<Finding> findings = new ArrayList<>();
        if (snapshot.status() == OrderStatus.NONE) {
            findings.add(Finding.of(OrderFlagReasons.NOT_PLACED));
            return Restoration.of(snapshot, findings);
        }
        expect(snapshot.placedAt().isPresent(), Finding.of(OrderFlagReasons.PLACING_TIME_MISSING), findings);
        expect(snapshot.customer().isPresent(), Finding.of(OrderFlagReasons.CUSTOMER_MISSING), findings);
        expect(snapshot.amount().isPresent(), Finding.of(OrderFlagReasons.AMOUNT_MISSING), findings);
        expect(
                snapshot.status() != OrderStatus.PLACED_UNPAID
                        || snapshot.followUp().isPresent(),
                Finding.of(OrderFlagReasons.NOT_FOLLOWED_UP, "K11"),
                findings);
        expect(
                !LABELLED.contains(snapshot.status()) || snapshot.waybill().isPresent(),
                Finding.of(OrderFlagReasons.WAYBILL_MISSING, "OF5"),
                findings);
        return Restoration.of(snapshot, findings);
    }

    private static void expect(boolean holds, Finding otherwise, List<Finding> findings) {
        if (!holds) {
            findings.add(otherwise);
        }
    }
}
