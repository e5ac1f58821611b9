package io.careline.core.orderflag;

import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.lifecycle.Lifecycle;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.OrderFlagEvent;
import io.careline.orderflag.OrderFlagPolicy;

/** Builds the life cycle of an order's flag and remark for a desk. */
public final class OrderFlags {
    private OrderFlags() {}

    /**
     * The life cycle under a policy.
     *
     * @param books the platforms that a flag can be meant for
     */
    public static Lifecycle<OrderFlag, OrderFlagCommand, OrderFlagEvent> lifecycle(
            OrderFlagPolicy policy, FlagCodeBooks books) {
        return define(policy, books).build();
    }

    /**
     * The same, open for rules of the user's own: add them with
     * {@link LifecycleBuilder#policy(String, io.careline.lifecycle.CommandType, Class, io.careline.lifecycle.Policy)}
     * and build.
     */
    public static LifecycleBuilder<OrderFlag, OrderFlagCommand, OrderFlagEvent> define(
            OrderFlagPolicy policy, FlagCodeBooks books) {
        return new OrderFlagTable(policy, books).define();
    }
}
