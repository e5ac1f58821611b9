package io.careline.examples.replay.people;

import io.careline.examples.replay.journal.Reasons;
import io.careline.examples.replay.journal.Verdict;
import io.careline.examples.replay.run.Place;
import io.careline.lifecycle.EventEnvelope;
import io.careline.reaction.Reaction;
import io.careline.reaction.Reactions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Passes on what events ask of other aggregates: of the roster, of swaps, of attendance, of complaints. */
final class PeopleReactions {
    /** Somebody who knows the aggregates of one life cycle. */
    @FunctionalInterface
    interface Receiver {
        Verdict receive(Reaction reaction, Instant time);
    }

    private final List<Supplier<Reactions>> tables = new ArrayList<>();
    private final Map<String, Receiver> receivers = new HashMap<>();
    private final Reasons refusals = new Reasons();

    /** Why what was asked of others was refused. */
    Reasons refusals() {
        return refusals;
    }

    /** Adds a table that is made anew for each event, since it looks at how things stand. */
    PeopleReactions ask(Supplier<Reactions> table) {
        tables.add(table);
        return this;
    }

    /** Sends what is for a life cycle to whoever knows it; what is for others is the host's. */
    PeopleReactions route(String lifecycle, Receiver receiver) {
        receivers.put(lifecycle, receiver);
        return this;
    }

    /** Asks every table about an event. */
    void on(EventEnvelope<?> envelope) {
        for (Supplier<Reactions> table : tables) {
            for (Reaction reaction : table.get().to(envelope)) {
                send(reaction, envelope.time());
            }
        }
    }

    private void send(Reaction reaction, Instant time) {
        Receiver receiver = receivers.get(reaction.lifecycle());
        if (receiver != null) {
            String what = reaction.command().type().tag();
            receiver.receive(reaction, time)
                    .rejections()
                    .forEach(reason -> refusals.add(reason, what, what, new Place(reaction.aggregateId(), 0, time)));
        }
    }
}
