package io.careline.orderflag;

import io.careline.common.Id;

/** The host's key for one order. */
public final class OrderId extends Id<OrderId> {
    private OrderId(String value) {
        super(value);
    }

    /**
     * The order id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static OrderId of(String value) {
        return new OrderId(value);
    }
}
