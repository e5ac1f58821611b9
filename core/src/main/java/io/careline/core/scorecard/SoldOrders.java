package io.careline.core.scorecard;

import io.careline.common.Money;
import io.careline.core.orderflag.FlagCodeBooks;
import io.careline.core.orderflag.OrderFlags;
import io.careline.core.orderflag.Orders;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.PolicyVersion;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.OrderFlagEvent;
import io.careline.orderflag.OrderFlagPolicy;
import io.careline.orderflag.OrderId;
import io.careline.orderflag.OrderPaid;
import io.careline.orderflag.OrderPolicy;
import io.careline.returns.RefundConfirmed;
import io.careline.returns.ReturnRequested;
import io.careline.roster.RosterView;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The orders in some events, with their flags and returns. */
final class SoldOrders {
    private static final PolicyVersion REPLAY = PolicyVersion.of("replay", "1");
    private static final Lifecycle<Order, OrderCommand, OrderEvent> ORDERS =
            Orders.lifecycle(OrderPolicy.builder().version(REPLAY).build(), RosterView.of(ZoneOffset.UTC, List.of()));
    private static final Lifecycle<OrderFlag, OrderFlagCommand, OrderFlagEvent> FLAGS =
            OrderFlags.lifecycle(OrderFlagPolicy.builder().version(REPLAY).build(), FlagCodeBooks.standard());

    private final Map<OrderId, List<Money>> refunds = new HashMap<>();
    private final Set<OrderId> returned = new HashSet<>();
    private final Map<OrderId, SoldOrder> orders = new TreeMap<>();

    SoldOrders(Streams streams) {
        streams.of("return").values().forEach(this::readReturn);
        Map<String, List<EventEnvelope<?>>> flags = streams.of("order-flag");
        streams.of("order").forEach((id, events) -> orders.put(OrderId.of(id), order(id, events, flags)));
    }

    /** Those that were placed, by their ids. */
    Collection<SoldOrder> all() {
        return orders.values();
    }

    Optional<SoldOrder> find(OrderId id) {
        return Optional.ofNullable(orders.get(id));
    }

    private void readReturn(List<EventEnvelope<?>> events) {
        OrderId order = null;
        for (EventEnvelope<?> envelope : events) {
            if (envelope.event() instanceof ReturnRequested requested) {
                order = requested.order();
                returned.add(order);
            } else if (order != null && envelope.event() instanceof RefundConfirmed refund) {
                refunds.computeIfAbsent(order, id -> new ArrayList<>()).add(refund.amount());
            }
        }
    }

    private SoldOrder order(String id, List<EventEnvelope<?>> events, Map<String, List<EventEnvelope<?>>> flags) {
        OrderId order = OrderId.of(id);
        List<EventEnvelope<?>> flagging = flags.getOrDefault(id, List.of());
        return new SoldOrder(
                ORDERS.replay(events),
                flagging.isEmpty() ? FLAGS.initial(id) : FLAGS.replay(flagging),
                events.stream()
                        .filter(envelope -> envelope.event() instanceof OrderPaid)
                        .map(EventEnvelope::time)
                        .findFirst(),
                List.copyOf(refunds.getOrDefault(order, List.of())),
                returned.contains(order));
    }
}
