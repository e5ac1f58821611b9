package io.careline.core.orderflag;

import static io.careline.orderflag.OrderFlagStatus.AMENDED;
import static io.careline.orderflag.OrderFlagStatus.CLEARED;
import static io.careline.orderflag.OrderFlagStatus.NONE;
import static io.careline.orderflag.OrderFlagStatus.SET;

import io.careline.core.internal.Objection;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.core.lifecycle.Lifecycles;
import io.careline.orderflag.AmendOrderFlag;
import io.careline.orderflag.ClearOrderFlag;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.OrderFlagCommandType;
import io.careline.orderflag.OrderFlagEvent;
import io.careline.orderflag.OrderFlagPolicy;
import io.careline.orderflag.OrderFlagReasons;
import io.careline.orderflag.OrderId;
import io.careline.orderflag.RecordPush;
import io.careline.orderflag.SetOrderFlag;

/** The table of a flag's life cycle: set, amended any number of times, cleared. */
final class OrderFlagTable {
    private final OrderFlagPolicy policy;
    private final Annotating annotating;
    private final Pushing pushing;
    private final OrderFlagRestoration restoration;

    OrderFlagTable(OrderFlagPolicy policy, FlagCodeBooks books) {
        this.policy = policy;
        this.pushing = new Pushing(policy, books);
        this.annotating = new Annotating(policy, pushing);
        this.restoration = new OrderFlagRestoration(policy);
    }

    LifecycleBuilder<OrderFlag, OrderFlagCommand, OrderFlagEvent> define() {
        LifecycleBuilder<OrderFlag, OrderFlagCommand, OrderFlagEvent> table =
                Lifecycles.define("order-flag", OrderFlagEvent.class, id -> OrderFlag.unset(OrderId.of(id)));
        table.version(policy.version()).evolve(OrderFlagEvolution::after).restore(restoration::of);
        table.on(OrderFlagCommandType.SET, SetOrderFlag.class)
                .from(NONE)
                .to(SET)
                .check((flag, command, context) -> annotating.objections(command.parts()))
                .check((flag, command, context) -> pushing.platformsAreKnown(command.platforms()))
                .check(annotating::limits)
                .emit(annotating::set);
        table.on(OrderFlagCommandType.AMEND, AmendOrderFlag.class)
                .from(SET, AMENDED)
                .to(AMENDED)
                .check((flag, command, context) -> annotating.objections(command.parts()))
                .check(annotating::limits)
                .emit(annotating::amend);
        table.on(OrderFlagCommandType.CLEAR, ClearOrderFlag.class)
                .from(SET, AMENDED)
                .to(CLEARED)
                .check(Objection.ifBlank(ClearOrderFlag::reason, OrderFlagReasons.REASON_MISSING))
                .emit(annotating::clear);
        table.on(OrderFlagCommandType.RECORD_PUSH, RecordPush.class)
                .from(SET, AMENDED, CLEARED)
                .check(pushing::isExpected)
                .emit(pushing::record);
        return table;
    }
}
