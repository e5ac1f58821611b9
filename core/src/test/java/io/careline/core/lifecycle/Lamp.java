package io.careline.core.lifecycle;

import io.careline.common.AgentId;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandType;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventType;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.Role;
import io.careline.lifecycle.State;
import io.careline.lifecycle.Status;
import java.time.Instant;
import java.util.List;

/** The smallest life cycle worth testing: a lamp that is installed, switched on and off, and breaks. */
record Lamp(AgentId id, LampStatus status, Revision revision) implements State {
    enum LampStatus implements Status {
        NONE,
        OFF,
        ON,
        BROKEN
    }

    enum Act implements CommandType {
        INSTALL,
        SWITCH_ON,
        SWITCH_OFF,
        BREAK
    }

    enum Kind implements EventType {
        INSTALLED,
        SWITCHED_ON,
        SWITCHED_OFF,
        BROKEN
    }

    record Order(Act type, int watts) implements Command {}

    record Change(Kind type) implements Event {}

    static final Actor OWNER = Actor.of("otto", Role.OFFICER);
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    static Lamp none(String id) {
        return new Lamp(AgentId.of(id), LampStatus.NONE, Revision.none());
    }

    static DecisionContext context(String commandId) {
        return DecisionContext.of(NOON, OWNER, commandId);
    }

    static Lifecycle<Lamp, Order, Change> lifecycle() {
        return table().build();
    }

    static LifecycleBuilder<Lamp, Order, Change> table() {
        return base().on(Act.INSTALL, Order.class)
                .from(LampStatus.NONE)
                .to(LampStatus.OFF)
                .check((lamp, order, context) -> order.watts() > 60 ? List.of(Finding.of("lamp.bright")) : List.of())
                .emit((lamp, order, context) -> List.of(new Change(Kind.INSTALLED)))
                .on(Act.SWITCH_ON, Order.class)
                .from(LampStatus.OFF)
                .to(LampStatus.ON, LampStatus.BROKEN)
                .when((lamp, context) ->
                        context.actor().is(Role.OFFICER) ? List.of() : List.of(Rejection.of("lamp.not-yours", "L1")))
                .check((lamp, order, context) ->
                        order.watts() < 1 ? List.of(Rejection.of("lamp.no-power", "L2")) : List.of())
                .emit((lamp, order, context) -> order.watts() > 100
                        ? List.of(new Change(Kind.SWITCHED_ON), new Change(Kind.BROKEN))
                        : List.of(new Change(Kind.SWITCHED_ON)))
                .on(Act.SWITCH_OFF, Order.class)
                .from(LampStatus.ON)
                .to(LampStatus.OFF)
                .emit((lamp, order, context) -> List.of(new Change(Kind.SWITCHED_OFF)))
                .on(Act.SWITCH_OFF, Order.class)
                .from(LampStatus.OFF)
                .alreadySo();
    }

    /** Everything but rows. */
    static LifecycleBuilder<Lamp, Order, Change> base() {
        return Lifecycles.<Lamp, Order, Change>define("lamp", Change.class, Lamp::none)
                .evolve((lamp, change, envelope) -> new Lamp(
                        lamp.id,
                        switch (change.type()) {
                            case INSTALLED, SWITCHED_OFF -> LampStatus.OFF;
                            case SWITCHED_ON -> LampStatus.ON;
                            case BROKEN -> LampStatus.BROKEN;
                        },
                        lamp.revision.next(envelope)));
    }
}
