package io.careline.core.desk;

import io.careline.common.AgentId;
import io.careline.core.lifecycle.Lifecycles;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandType;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventType;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.State;
import io.careline.lifecycle.Status;
import io.careline.reaction.Reactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A life cycle of a user's own: an errand is begun, others are told of it, and it is missed after a while; then it is
 * called in once more, an hour later. An errand that is told of itself by another passes that on.
 *
 * @param told how often it was told of others
 * @param dueAt when it is missed, or called in
 */
record Errand(AgentId id, Standing status, int told, Instant dueAt, Revision revision) implements State {
    enum Standing implements Status {
        NONE,
        BEGUN,
        MISSED,
        CALLED
    }

    enum Act implements CommandType {
        BEGIN,
        TELL,
        MISS,
        CALL,
        NAG
    }

    enum Kind implements EventType {
        BEGUN,
        TOLD,
        MISSED,
        CALLED
    }

    /** Tells others, and how long there is. */
    record Order(Act type, Duration within, List<String> others) implements Command {
        static Order begin(Duration within, String... others) {
            return new Order(Act.BEGIN, within, List.of(others));
        }

        static Order tell(String... others) {
            return new Order(Act.TELL, Duration.ZERO, List.of(others));
        }

        static Order of(Act act) {
            return new Order(act, Duration.ZERO, List.of());
        }
    }

    record Change(Kind type, Instant dueAt, List<String> others) implements Event {}

    static final String NAME = "errand";

    /** Whoever is named by an event is told. */
    static final Reactions TELLING = Reactions.builder()
            .onEach(
                    Change.class,
                    (change, envelope) -> change.others().stream()
                            .map(other -> new Reactions.Answer(NAME, other, Order.tell()))
                            .toList())
            .build();

    static Errand none(String id) {
        return new Errand(AgentId.of(id), Standing.NONE, 0, Instant.MAX, Revision.none());
    }

    static Lifecycle<Errand, Order, Change> lifecycle() {
        return lifecycle(NAME);
    }

    static Lifecycle<Errand, Order, Change> lifecycle(String name) {
        return Lifecycles.<Errand, Order, Change>define(name, Change.class, Errand::none)
                .evolve((errand, change, envelope) -> new Errand(
                        errand.id,
                        switch (change.type()) {
                            case BEGUN -> Standing.BEGUN;
                            case TOLD -> errand.status;
                            case MISSED -> Standing.MISSED;
                            case CALLED -> Standing.CALLED;
                        },
                        errand.told + (change.type() == Kind.TOLD ? 1 : 0),
                        change.type() == Kind.TOLD ? errand.dueAt : change.dueAt(),
                        errand.revision.next(envelope)))
                .on(Act.BEGIN, Order.class)
                .from(Standing.NONE)
                .to(Standing.BEGUN)
                .emit((errand, order, context) ->
                        List.of(new Change(Kind.BEGUN, context.now().plus(order.within()), order.others())))
                .on(Act.TELL, Order.class)
                .from(Standing.BEGUN, Standing.MISSED, Standing.CALLED)
                .to(Standing.BEGUN, Standing.MISSED, Standing.CALLED)
                .emit((errand, order, context) -> List.of(new Change(Kind.TOLD, Instant.MAX, order.others())))
                .on(Act.MISS, Order.class)
                .from(Standing.BEGUN)
                .to(Standing.MISSED)
                .when(Errand::isDue)
                .emit((errand, order, context) ->
                        List.of(new Change(Kind.MISSED, errand.dueAt.plus(Duration.ofHours(1)), List.of())))
                .on(Act.CALL, Order.class)
                .from(Standing.MISSED)
                .to(Standing.CALLED)
                .when(Errand::isDue)
                .emit((errand, order, context) -> List.of(new Change(Kind.CALLED, Instant.MAX, order.others())))
                .on(Act.NAG, Order.class)
                .from(Standing.CALLED)
                .to(Standing.CALLED)
                .when((errand, context) -> List.of(Rejection.of("errand.no-nagging")))
                .emit((errand, order, context) -> List.of())
                .deadlines(Errand::owed)
                .build();
    }

    private static List<Rejection> isDue(Errand errand, DecisionContext context) {
        return context.now().isBefore(errand.dueAt) ? List.of(Rejection.of("errand.too-early")) : List.of();
    }

    /** Whoever was called owes nothing but what is always refused, at the end of time. */
    private static List<Deadline<Order>> owed(Errand errand, DecisionContext context) {
        return switch (errand.status) {
            case NONE -> List.of();
            case BEGUN -> List.of(Deadline.of("miss", errand.dueAt, Order.of(Act.MISS)));
            case MISSED -> List.of(Deadline.of("call", errand.dueAt, Order.of(Act.CALL)));
            case CALLED -> List.of(Deadline.of("nag", Instant.EPOCH, Order.of(Act.NAG)));
        };
    }
}
