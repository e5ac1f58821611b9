package io.careline.core.scorecard;

import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.core.orderflag.Commissions;
import io.careline.orderflag.CommissionRule;
import io.careline.orderflag.FollowUpDuty;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What the events say of one order: whose it is, what it is worth, how far it came. */
record SoldOrder(Order order, OrderFlag flag, Optional<Instant> paidAt, List<Money> refunds, boolean isReturned) {
    boolean isOver() {
        return order.status() == OrderStatus.CANCELLED || order.status() == OrderStatus.LOST;
    }

    /** The agent whose number it has, or else whoever follows it up (rules K10, K11). */
    Optional<AgentId> agent() {
        return Commissions.attribute(flag, CommissionRule.ANY_FLAG_WITH_NUMBER)
                .agent()
                .or(this::followUp);
    }

    Optional<AgentId> followUp() {
        return order.followUp().flatMap(FollowUpDuty::agent);
    }

    /** What it is worth in a currency; empty in another one. */
    Optional<BigDecimal> amount(Currency currency) {
        return order.amount().filter(money -> money.currency().equals(currency)).map(Money::amount);
    }

    /** The same less what was refunded, and never below zero. */
    Optional<BigDecimal> remaining(Currency currency) {
        BigDecimal refunded = refunds.stream()
                .filter(money -> money.currency().equals(currency))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return amount(currency).map(amount -> amount.subtract(refunded).max(BigDecimal.ZERO));
    }
}
