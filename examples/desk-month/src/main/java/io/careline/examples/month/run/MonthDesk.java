package io.careline.examples.month.run;

import io.careline.core.desk.Desk;
import io.careline.core.desk.DeskBuilder;
import io.careline.core.desk.Stores;
import io.careline.core.handbook.Handbook;
import io.careline.desk.DeskReply;
import io.careline.examples.month.input.Staff;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveRequest;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Role;
import io.careline.roster.RosterId;
import io.careline.swap.SwapCommand;
import java.time.Instant;

/** The {@link Desk} of a handbook with what its decisions must know, and a tally of all that it decides. */
final class MonthDesk {
    static final Actor SYSTEM = Actor.of("desk", Role.SYSTEM);

    private final Desk desk;
    private final MonthStores stores;
    private final Balances balances;
    private final PeopleFacts facts;
    private final Tally tally = new Tally();
    private int commands;

    MonthDesk(Handbook handbook, Staff staff, Balances balances, RosterId roster) {
        this.balances = balances;
        this.desk = desk(handbook);
        this.stores = new MonthStores(handbook, desk);
        this.facts = new PeopleFacts(handbook, staff, stores, balances, roster);
    }

    /** Facts are read from the desk itself, once it is at work. */
    private Desk desk(Handbook handbook) {
        DeskBuilder builder = Desk.of(handbook).sink(tally::event).actor(SYSTEM);
        if (handbook.sections().contains("leave")) {
            builder.add(
                    handbook.leave(),
                    LeaveCommand.class,
                    Stores.inMemory(),
                    (request, command, context) -> facts.complete(request, command));
        }
        if (handbook.sections().contains("swaps")) {
            builder.add(
                    handbook.swaps(),
                    SwapCommand.class,
                    Stores.inMemory(),
                    (swap, command, context) -> facts.complete(swap, command));
        }
        return builder.build();
    }

    MonthStores stores() {
        return stores;
    }

    PeopleFacts facts() {
        return facts;
    }

    Tally tally() {
        return tally;
    }

    /** Sends a command at its time, after the deadlines before it; the line is that of the events file, or 0. */
    DeskReply send(String lifecycle, String id, Command command, Instant at, Actor actor, int line) {
        fire(at);
        DecisionContext context = DecisionContext.builder()
                .now(at)
                .actor(actor)
                .commandId(CommandId.of("m" + ++commands))
                .build();
        DeskReply reply = desk.send(lifecycle, id, command, context);
        tally.sent(reply, line);
        settle(reply, at);
        return reply;
    }

    /** Fires what is due before a moment. */
    void fire(Instant until) {
        for (DeskReply reply : desk.fire(until)) {
            tally.fired(reply);
            settle(reply, until);
        }
    }

    /** Balances follow what became of a request. */
    private void settle(DeskReply reply, Instant at) {
        if (reply.step().after() instanceof LeaveRequest request
                && reply.decision().isAccepted()) {
            balances.settle(request, PeopleFacts.isInForce(request), at);
        }
    }
}
