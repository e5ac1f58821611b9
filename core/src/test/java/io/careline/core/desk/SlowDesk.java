package io.careline.core.desk;

import io.careline.core.desk.Errand.Change;
import io.careline.core.desk.Errand.Order;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Role;
import io.careline.reaction.Reaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The obvious desk: looks at every errand for every deadline, and has no index and no store. */
final class SlowDesk {
    private static final Actor SELF = Actor.of("desk", Role.SYSTEM);

    private final Lifecycle<Errand, Order, Change> lifecycle = Errand.lifecycle();
    final Map<String, Errand> errands = new TreeMap<>();
    final List<EventEnvelope<?>> told = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private Instant latest = Instant.EPOCH;

    void send(String id, Order order, Instant now, String commandId) {
        latest = now.isAfter(latest) ? now : latest;
        decide(id, order, DecisionContext.of(now, Actor.of("ann", Role.OFFICER), commandId));
    }

    private boolean decide(String id, Order order, DecisionContext context) {
        Errand before = errands.getOrDefault(id, lifecycle.initial(id));
        Decision<Change> decision = lifecycle.decide(before, order, context);
        if (decision.isAccepted()) {
            errands.put(id, lifecycle.apply(before, decision));
            told.addAll(decision.events());
        }
        for (EventEnvelope<Change> event : decision.events()) {
            for (Reaction reaction : Errand.TELLING.to(event)) {
                decide(
                        reaction.aggregateId(),
                        (Order) reaction.command(),
                        DecisionContext.of(
                                context.now(), SELF, reaction.commandId().value()));
            }
        }
        return decision.isAccepted();
    }

    void fire(Instant until) {
        boolean isSomethingFired = true;
        while (isSomethingFired) {
            isSomethingFired = fireFirst(until);
        }
    }

    private boolean fireFirst(Instant until) {
        String firstId = "";
        Deadline<Order> first = null;
        for (Map.Entry<String, Errand> entry : errands.entrySet()) {
            for (Deadline<Order> deadline : owed(entry.getValue())) {
                boolean isRefused = refused.contains(key(entry.getKey(), deadline));
                if (!isRefused
                        && deadline.dueAt().isBefore(until)
                        && (first == null || deadline.dueAt().isBefore(first.dueAt()))) {
                    firstId = entry.getKey();
                    first = deadline;
                }
            }
        }
        if (first == null) {
            return false;
        }
        Instant known = latest.isAfter(until) ? until : latest;
        Instant now = first.dueAt().isAfter(known) ? first.dueAt() : known;
        latest = now.isAfter(latest) ? now : latest;
        String commandId = "errand/" + firstId + "/" + first.name() + "/" + first.dueAt();
        if (!decide(firstId, first.command(), DecisionContext.of(now, SELF, commandId))) {
            refused.add(key(firstId, first));
        }
        return true;
    }

    private List<Deadline<Order>> owed(Errand errand) {
        return lifecycle.deadlines(errand, DecisionContext.of(latest, SELF, "look"));
    }

    private String key(String id, Deadline<Order> deadline) {
        return id + " " + errands.get(id).revision().version() + " " + deadline.name();
    }
}
