package io.careline.core.orderflag;

import io.careline.common.Money;
import io.careline.core.internal.Objection;
import io.careline.core.internal.Roles;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import io.careline.orderflag.CancelOrder;
import io.careline.orderflag.ConfirmOrder;
import io.careline.orderflag.InstructOrder;
import io.careline.orderflag.LoseOrder;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderCancelled;
import io.careline.orderflag.OrderConfirmed;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderFlagReasons;
import io.careline.orderflag.OrderInstructed;
import io.careline.orderflag.OrderLost;
import io.careline.orderflag.OrderPaid;
import io.careline.orderflag.OrderPlaced;
import io.careline.orderflag.OrderPolicy;
import io.careline.orderflag.PayOrder;
import io.careline.orderflag.PlaceOrder;
import java.util.List;

/** From the order to its confirmation, or to its end (rules OF4 to OF6, OL). */
record Selling(OrderPolicy policy, FollowingUp followingUp) {
    List<Rejection> isNotFromTheFuture(Order order, PlaceOrder command, DecisionContext context) {
        if (!command.placedAt().isAfter(context.now())) {
            return List.of();
        }
        return List.of(Rejection.of(OrderFlagReasons.PLACED_IN_THE_FUTURE)
                .with("placedAt", command.placedAt())
                .with("now", context.now()));
    }

    List<OrderEvent> place(Order order, PlaceOrder command, DecisionContext context) {
        return List.of(OrderPlaced.builder()
                .placedAt(command.placedAt())
                .customer(command.customer())
                .amount(command.amount())
                .instruction(command.instruction())
                .followUp(followingUp.duty(command))
                .attributes(command.attributes())
                .build());
    }

    List<OrderEvent> pay(Order order, PayOrder command, DecisionContext context) {
        return List.of(OrderPaid.builder().attributes(command.attributes()).build());
    }

    /** An amount in another currency is a large one: comparing them is not the library's to decide. */
    private boolean isLarge(Order order) {
        if (policy.largeFrom().isEmpty() || order.amount().isEmpty()) {
            return false;
        }
        Money least = policy.largeFrom().get();
        Money amount = order.amount().get();
        return !amount.currency().equals(least.currency()) || amount.compareTo(least) >= 0;
    }

    private List<Rejection> supervisorActs(Order order, DecisionContext context) {
        if (!isLarge(order) || Roles.isAny(policy.supervisors(), context)) {
            return List.of();
        }
        return List.of(Rejection.of(OrderFlagReasons.SUPERVISOR_NEEDED, "OF6")
                .with("amount", order.amount().map(Money::toString).orElse(""))
                .with("agent", context.actor().id()));
    }

    List<Rejection> isInstructedIfLarge(Order order, DecisionContext context) {
        return Objection.isBlank(order.instruction()) ? supervisorActs(order, context) : List.of();
    }

    List<Rejection> mayInstruct(Order order, DecisionContext context) {
        return supervisorActs(order, context);
    }

    List<OrderEvent> confirm(Order order, ConfirmOrder command, DecisionContext context) {
        return List.of(OrderConfirmed.builder().attributes(command.attributes()).build());
    }

    List<OrderEvent> instruct(Order order, InstructOrder command, DecisionContext context) {
        if (order.instruction().equals(command.instruction())) {
            return List.of();
        }
        return List.of(OrderInstructed.builder()
                .instruction(Objection.given(command.instruction()))
                .attributes(command.attributes())
                .build());
    }

    /** Forgetting it loses no order, so it refuses nothing (rule OL). */
    List<Finding> isThanked(Order order, LoseOrder command, DecisionContext context) {
        return command.isThanked() ? List.of() : List.of(Finding.of(OrderFlagReasons.NOT_THANKED, "OL"));
    }

    List<OrderEvent> lose(Order order, LoseOrder command, DecisionContext context) {
        return List.of(OrderLost.builder()
                .reason(Objection.given(command.reason()))
                .thanked(command.isThanked())
                .attributes(command.attributes())
                .build());
    }

    List<OrderEvent> cancel(Order order, CancelOrder command, DecisionContext context) {
        return List.of(OrderCancelled.builder()
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
    }
}
