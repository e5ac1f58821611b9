package io.careline.core.callback;

import io.careline.callback.CallAgent;
import io.careline.callback.CallDemand;
import io.careline.callback.Callback;
import io.careline.callback.CallbackId;
import io.careline.callback.CallbackQueue;
import io.careline.callback.CallbackReasons;
import io.careline.callback.CallbackStatus;
import io.careline.callback.NextCall;
import io.careline.core.callback.QueuedCallback.Place;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The queue as trees: all callbacks by id, the lines by whom they are for, and in each line what waits there. */
final class DefaultCallbackQueue implements CallbackQueue {
    private static final Set<CallbackStatus> ENDED = EnumSet.range(CallbackStatus.COMPLETED, CallbackStatus.SUPPRESSED);

    /** What stays the same from one queue to the next. */
    record Rules(CallOrder order, CallLines lines, CallObstacles obstacles, CustomerHours hours) {}

    private final Rules rules;
    private final WaitingTree<QueuedCallback> callbacks;
    private final WaitingTree<CallLine> lines;

    private DefaultCallbackQueue(Rules rules, WaitingTree<QueuedCallback> callbacks, WaitingTree<CallLine> lines) {
        this.rules = rules;
        this.callbacks = callbacks;
        this.lines = lines;
    }

    static DefaultCallbackQueue empty(Rules rules) {
        return new DefaultCallbackQueue(
                rules, WaitingTree.empty(QueuedCallback.BY_ID), WaitingTree.empty(CallLine.ORDER));
    }

    private @Nullable QueuedCallback find(CallbackId id) {
        Objects.requireNonNull(id, "callback");
        return callbacks.find(queued -> queued.callback().id().compareTo(id));
    }

    @Override
    public CallbackQueue with(Callback callback) {
        QueuedCallback known = find(callback.id());
        return with(callback, known == null ? CallDemand.none() : known.demand());
    }

    @Override
    public CallbackQueue with(Callback callback, CallDemand demand) {
        Objects.requireNonNull(demand, "demand");
        if (ENDED.contains(callback.status())) {
            return without(callback.id());
        }
        QueuedCallback known = find(callback.id());
        QueuedCallback queued = new QueuedCallback(callback, demand, rules.lines.places(callback, demand));
        WaitingTree<CallLine> changed = known == null ? lines : leave(lines, known);
        for (Place place : queued.places()) {
            CallLine line = changed.find(other -> other.key().compareTo(place.line()));
            WaitingTree<WaitingCall> calls = line == null ? WaitingTree.empty(rules.order) : line.calls();
            changed = changed.plus(new CallLine(place.line(), calls.plus(place.call())));
        }
        return new DefaultCallbackQueue(rules, callbacks.plus(queued), changed);
    }

    @Override
    public CallbackQueue without(CallbackId callback) {
        QueuedCallback known = find(callback);
        return known == null ? this : new DefaultCallbackQueue(rules, callbacks.minus(known), leave(lines, known));
    }

    /** The lines without a callback; one that is empty then is given up. */
    private static WaitingTree<CallLine> leave(WaitingTree<CallLine> lines, QueuedCallback known) {
        WaitingTree<CallLine> changed = lines;
        for (Place place : known.places()) {
            CallLine line =
                    Objects.requireNonNull(changed.find(other -> other.key().compareTo(place.line())));
            WaitingTree<WaitingCall> calls = line.calls().minus(place.call());
            changed = calls.isEmpty() ? changed.minus(line) : changed.plus(new CallLine(line.key(), calls));
        }
        return changed;
    }

    @Override
    public int size() {
        return callbacks.size();
    }

    @Override
    public NextCall next(CallAgent agent, Instant now) {
        CallChoice choice = new CallChoice(agent, Objects.requireNonNull(now, "now"), rules.order, rules.hours);
        visit(agent.id().value(), choice);
        visit(CallLine.Key.EVERYBODY, choice);
        return choice.answer();
    }

    private void visit(String agent, CallChoice choice) {
        lines.visit(line -> line.key().agent().compareTo(agent), choice::look);
    }

    @Override
    public List<Rejection> obstacles(CallbackId callback, CallAgent agent, Instant now) {
        QueuedCallback known = find(callback);
        if (known == null) {
            return List.of(Rejection.of(CallbackReasons.NOT_IN_QUEUE).with("callback", callback));
        }
        return rules.obstacles.of(known.callback(), known.demand(), agent, now);
    }
}
