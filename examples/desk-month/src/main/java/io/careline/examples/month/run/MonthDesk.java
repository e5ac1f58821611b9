package io.careline.examples.month.run;

import io.careline.core.desk.Desk;
import io.careline.core.desk.DeskBuilder;
import io.careline.core.handbook.Handbook;
import io.careline.desk.DeskReply;
import io.careline.leave.ApproveLeave;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveSubmission;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Role;
import io.careline.swap.AcceptSwap;
import io.careline.swap.ApproveSwap;
import io.careline.swap.EndorseSwap;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A {@link Desk} with the stores of a month, what its decisions must know, and a tally of all that it decides. */
final class MonthDesk {
    static final Actor SYSTEM = Actor.of("desk", Role.SYSTEM);

    private final Desk desk;
    private final MonthStores stores;
    private final Balances balances;
    private final Tally tally = new Tally();
    private int commands;

    MonthDesk(Handbook handbook, MonthStores stores, PeopleFacts facts, Balances balances) {
        this.stores = stores;
        this.balances = balances;
        DeskBuilder builder = Desk.of(handbook).sink(tally::event).actor(SYSTEM);
        MonthLifecycles.keep(builder, handbook, stores, facts);
        this.desk = builder.build();
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

    /** Fresh facts for an approval of leave (the last one looks again). */
    static LeaveCommand complete(PeopleFacts facts, LeaveRequest request, LeaveCommand command) {
        return command instanceof ApproveLeave
                ? request.submission()
                        .map(LeaveSubmission::application)
                        .<LeaveCommand>map(application -> ApproveLeave.of(facts.leave(request.id(), application)))
                        .orElse(command)
                : command;
    }

    /** Fresh facts for whoever agrees to a swap. */
    static SwapCommand complete(PeopleFacts facts, ShiftSwap swap, SwapCommand command) {
        Optional<SwapFacts> known =
                swap.terms().map(terms -> facts.swap(swap.id().value(), terms));
        if (command instanceof AcceptSwap) {
            return AcceptSwap.builder().facts(known).build();
        }
        if (command instanceof EndorseSwap) {
            return EndorseSwap.builder().facts(known).build();
        }
        return command instanceof ApproveSwap
                ? ApproveSwap.builder().facts(known).build()
                : command;
    }

    List<ShiftSwap> swaps() {
        return stores.swaps();
    }
}
