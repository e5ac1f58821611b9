package io.careline.core.orderflag;

import static io.careline.orderflag.OrderStatus.CANCELLED;
import static io.careline.orderflag.OrderStatus.CONFIRMED;
import static io.careline.orderflag.OrderStatus.DONE;
import static io.careline.orderflag.OrderStatus.LABELLED;
import static io.careline.orderflag.OrderStatus.LOST;
import static io.careline.orderflag.OrderStatus.NONE;
import static io.careline.orderflag.OrderStatus.PAID;
import static io.careline.orderflag.OrderStatus.PLACED_UNPAID;
import static io.careline.orderflag.OrderStatus.SHIPPED;
import static io.careline.orderflag.OrderStatus.SIGNED;

import io.careline.core.internal.Objection;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.core.lifecycle.Lifecycles;
import io.careline.core.lifecycle.RowBuilder;
import io.careline.orderflag.CancelOrder;
import io.careline.orderflag.CompleteOrder;
import io.careline.orderflag.ConfirmOrder;
import io.careline.orderflag.InstructOrder;
import io.careline.orderflag.LabelOrder;
import io.careline.orderflag.LoseOrder;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderCommandType;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderFlagReasons;
import io.careline.orderflag.OrderId;
import io.careline.orderflag.OrderPolicy;
import io.careline.orderflag.PayOrder;
import io.careline.orderflag.PlaceOrder;
import io.careline.orderflag.ShipOrder;
import io.careline.orderflag.SignOrder;
import io.careline.orderflag.TransferFollowUp;
import io.careline.roster.RosterView;

/** The table of an order's life cycle: from the customer's click to the parcel in his hands (rule OL). */
final class OrderTable {
    private final OrderPolicy policy;
    private final FollowingUp followingUp;
    private final Selling selling;
    private final Shipping shipping;
    private final LifecycleBuilder<Order, OrderCommand, OrderEvent> table =
            Lifecycles.define("order", OrderEvent.class, id -> Order.unplaced(OrderId.of(id)));

    OrderTable(OrderPolicy policy, RosterView roster) {
        this.policy = policy;
        this.followingUp = new FollowingUp(roster);
        this.selling = new Selling(policy, followingUp);
        this.shipping = new Shipping(policy);
    }

    LifecycleBuilder<Order, OrderCommand, OrderEvent> define() {
        table.version(policy.version()).evolve(OrderEvolution::after).restore(OrderRestoration::of);
        sale();
        parcel();
        ends();
        return table;
    }

    private <K extends OrderCommand> RowBuilder<Order, OrderCommand, OrderEvent, K> on(
            OrderCommandType type, Class<K> command) {
        return table.on(type, command);
    }

    private void sale() {
        on(OrderCommandType.PLACE, PlaceOrder.class)
                .from(NONE)
                .to(PLACED_UNPAID)
                .check(selling::isNotFromTheFuture)
                .check(followingUp::isFound)
                .emit(selling::place);
        on(OrderCommandType.PAY, PayOrder.class).from(PLACED_UNPAID).to(PAID).emit(selling::pay);
        on(OrderCommandType.CONFIRM, ConfirmOrder.class)
                .from(PAID)
                .to(CONFIRMED)
                .when(selling::isInstructedIfLarge)
                .emit(selling::confirm);
        on(OrderCommandType.INSTRUCT, InstructOrder.class)
                .from(PLACED_UNPAID, PAID, CONFIRMED)
                .when(selling::mayInstruct)
                .check(Objection.ifBlank(InstructOrder::instruction, OrderFlagReasons.INSTRUCTION_MISSING))
                .emit(selling::instruct);
        on(OrderCommandType.TRANSFER_FOLLOW_UP, TransferFollowUp.class)
                .from(PLACED_UNPAID)
                .check(Objection.ifBlank(TransferFollowUp::reason, OrderFlagReasons.REASON_MISSING))
                .check(followingUp::noticeIsGiven)
                .emit(followingUp::transfer);
    }

    private void parcel() {
        on(OrderCommandType.LABEL, LabelOrder.class)
                .from(CONFIRMED, LABELLED)
                .to(LABELLED)
                .check(shipping::waybillIsGiven)
                .emit(shipping::label);
        on(OrderCommandType.SHIP, ShipOrder.class)
                .from(LABELLED)
                .to(SHIPPED)
                .check(shipping::isNotHeldBack)
                .emit(shipping::ship);
        on(OrderCommandType.SIGN, SignOrder.class).from(SHIPPED).to(SIGNED).emit(shipping::sign);
        on(OrderCommandType.COMPLETE, CompleteOrder.class).from(SIGNED).to(DONE).emit(shipping::complete);
    }

    private void ends() {
        on(OrderCommandType.LOSE, LoseOrder.class)
                .from(PLACED_UNPAID)
                .to(LOST)
                .check(Objection.ifBlank(LoseOrder::reason, OrderFlagReasons.REASON_MISSING))
                .check(selling::isThanked)
                .emit(selling::lose);
        on(OrderCommandType.CANCEL, CancelOrder.class)
                .from(PLACED_UNPAID, PAID, CONFIRMED, LABELLED)
                .to(CANCELLED)
                .check(Objection.ifBlank(CancelOrder::reason, OrderFlagReasons.REASON_MISSING))
                .emit(selling::cancel);
    }
}
