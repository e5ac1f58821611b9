package io.careline.core.orderflag;

import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.lifecycle.Lifecycle;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderPolicy;
import io.careline.roster.RosterView;

/** Builds the life cycle of an order for a desk. */
public final class Orders {
    private Orders() {}

    /**
     * The life cycle under a policy.
     *
     * @param roster who works which night shift: it finds who follows up an order that a customer placed alone
     */
    public static Lifecycle<Order, OrderCommand, OrderEvent> lifecycle(OrderPolicy policy, RosterView roster) {
        return define(policy, roster).build();
    }

    /**
     * The same, open for rules of the user's own: add them with
     * {@link LifecycleBuilder#policy(String, io.careline.lifecycle.CommandType, Class, io.careline.lifecycle.Policy)}
     * and build.
     */
    public static LifecycleBuilder<Order, OrderCommand, OrderEvent> define(OrderPolicy policy, RosterView roster) {
        return new OrderTable(policy, roster).define();
    }
}
