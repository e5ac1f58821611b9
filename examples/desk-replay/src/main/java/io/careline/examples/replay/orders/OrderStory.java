package io.careline.examples.replay.orders;

import io.careline.orderflag.CommissionAttribution;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderStatus;
import io.careline.returns.GoodsReturn;
import java.util.List;

/**
 * What happened to one order.
 *
 * @param order the order as it stood in the end
 * @param flag its flag and remark as they stood in the end
 * @param commission whose commission it is, or why nobody's
 * @param returns what was to be sent back of it
 */
public record OrderStory(Order order, OrderFlag flag, CommissionAttribution commission, List<GoodsReturn> returns) {
    /** Whether it was placed and never paid, although it was not called off: somebody is to follow it up (rule OF4). */
    public boolean isUnpaid() {
        return order.status() == OrderStatus.PLACED_UNPAID || order.status() == OrderStatus.LOST;
    }

    /** Whether it brings anybody commission: it is paid, and was not called off (rule OF3). */
    public boolean isClosed() {
        return switch (order.status()) {
            case PAID, CONFIRMED, LABELLED, SHIPPED, SIGNED, DONE -> true;
            case NONE, PLACED_UNPAID, LOST, CANCELLED -> false;
        };
    }
}
