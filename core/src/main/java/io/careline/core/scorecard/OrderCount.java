package io.careline.core.scorecard;

import io.careline.common.AgentId;
import io.careline.lifecycle.Finding;
import io.careline.scorecard.Quantity;
import io.careline.scorecard.ScorecardReasons;
import java.util.Currency;

/** Counts the orders of a month (rule K4). */
record OrderCount(SoldOrders orders, Currency currency) {
    void into(Counts counts) {
        for (SoldOrder sold : orders.all()) {
            boolean isOfMonth =
                    sold.order().placedAt().filter(counts.month()::includes).isPresent();
            if (isOfMonth) {
                sold.agent().ifPresent(agent -> count(agent, sold, counts));
            }
        }
    }

    private void count(AgentId agent, SoldOrder sold, Counts counts) {
        boolean isPaid = sold.paidAt().isPresent();
        counts.one(agent, Quantity.ORDERS_PLACED);
        counts.oneIf(!sold.isOver(), agent, Quantity.ORDERS_VALID);
        counts.oneIf(isPaid, agent, Quantity.ORDERS_PAID);
        counts.oneIf(isPaid && !sold.refunds().isEmpty(), agent, Quantity.ORDERS_REFUNDED);
        counts.oneIf(isPaid && (sold.isOver() || sold.isReturned()), agent, Quantity.ORDERS_ABNORMAL);
        if (isPaid) {
            sold.amount(currency)
                    .ifPresentOrElse(
                            amount -> counts.add(agent, Quantity.ORDER_AMOUNT, amount),
                            () -> counts.find(agent, otherCurrency(sold)));
        }
    }

    private Finding otherCurrency(SoldOrder sold) {
        return Finding.of(ScorecardReasons.OTHER_CURRENCY)
                .with("order", sold.order().id())
                .with(
                        "currency",
                        sold.order()
                                .amount()
                                .map(money -> money.currency().getCurrencyCode())
                                .orElse("-"))
                .with("expected", currency.getCurrencyCode());
    }
}
