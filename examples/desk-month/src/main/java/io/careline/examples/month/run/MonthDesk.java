package io.careline.examples.month.run;

import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductCommand;
import io.careline.core.desk.Desk;
import io.careline.core.desk.DeskBuilder;
import io.careline.core.desk.Stores;
import io.careline.core.handbook.Handbook;
import io.careline.desk.DeskReply;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.month.input.Staff;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveRequest;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.EventId;
import io.careline.lifecycle.Role;
import io.careline.port.AggregateStore;
import io.careline.port.FactSource;
import io.careline.privacy.PrivacyEvent;
import io.careline.roster.RosterId;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardCommand;
import io.careline.swap.SwapCommand;
import java.time.Instant;

/** The {@link Desk} of a handbook with what its decisions must know, and a tally of all that it decides; of one thread. */
final class MonthDesk {
    static final Actor SYSTEM = Actor.of("desk", Role.SYSTEM);

    private final Handbook handbook;
    private final AggregateStore<ConductCase> cases = Stores.inMemory();
    private final AggregateStore<Scorecard> scorecards = Stores.inMemory();
    private final MonthStores stores;
    private final Balances balances;
    private final PeopleFacts facts;
    private final ConductBook conduct;
    private final Tally tally = new Tally();
    private Desk desk;
    private int commands;

    MonthDesk(Handbook handbook, Staff staff, Balances balances, RosterId roster) {
        this.handbook = handbook;
        this.balances = balances;
        this.desk = atWork();
        this.stores = new MonthStores(handbook, desk);
        this.facts = new PeopleFacts(handbook, staff, stores, balances, roster);
        this.conduct = new ConductBook(handbook, staff, stores);
    }

    /** Facts are read from the desk itself, once it is at work. */
    private Desk atWork() {
        DeskBuilder builder = Desk.of(handbook).reactions(event -> conduct.reactions(event));
        if (has("leave")) {
            builder.add(
                    handbook.leave(),
                    LeaveCommand.class,
                    Stores.inMemory(),
                    (request, command, context) -> facts.complete(request, command));
        }
        if (has("swaps")) {
            builder.add(
                    handbook.swaps(),
                    SwapCommand.class,
                    Stores.inMemory(),
                    (swap, command, context) -> facts.complete(swap, command));
        }
        return finish(builder);
    }

    private boolean has(String section) {
        return handbook.sections().contains(section);
    }

    /** What goes on after the month, too. */
    private Desk finish(DeskBuilder builder) {
        if (has("conduct")) {
            builder.add(
                    handbook.conduct(),
                    ConductCommand.class,
                    cases,
                    (conductCase, command, context) -> conduct.complete(conductCase, command));
        }
        if (has("scorecards")) {
            builder.add(handbook.scorecards(), ScorecardCommand.class, scorecards, FactSource.none());
        }
        return builder.sink(this::note).actor(SYSTEM).build();
    }

    private void note(EventEnvelope<?> event) {
        tally.event(event);
        conduct.note(event);
    }

    /** From now on conduct cases and scorecards go on alone: what all others owe is the next month's. */
    void closeMonth() {
        desk = finish(Desk.builder());
    }

    MonthStores stores() {
        return stores;
    }

    PeopleFacts facts() {
        return facts;
    }

    ConductBook conduct() {
        return conduct;
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

    /** Sends what an event asks for that no life cycle of the desk has decided. */
    void tell(EventLine.Told line) {
        fire(line.at());
        CommandId command = CommandId.of("m" + ++commands);
        EventEnvelope<PrivacyEvent> told = EventEnvelope.<PrivacyEvent>builder()
                .eventId(EventId.of(command, 1))
                .lifecycle(line.lifecycle())
                .aggregateId(line.id())
                .version(1)
                .time(line.at())
                .actor(line.actor())
                .commandId(command)
                .policy(handbook.version())
                .schema(1)
                .event(line.event())
                .build();
        desk.follow(told).forEach(tally::followed);
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
