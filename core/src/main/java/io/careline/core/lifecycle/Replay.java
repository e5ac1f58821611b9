package io.careline.core.lifecycle;

import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.State;
import io.careline.lifecycle.UnknownEventException;
import io.careline.lifecycle.VersionConflictException;
import java.util.Iterator;
import java.util.function.Function;

/** Folds the stored events of one aggregate into its state, having made sure that they are its own and complete. */
record Replay<S extends State, E extends Event>(
        String lifecycle, Class<E> events, Function<String, S> initial, Evolution<S, E> evolution) {
    S of(Iterable<? extends EventEnvelope<?>> envelopes) {
        Iterator<? extends EventEnvelope<?>> iterator = envelopes.iterator();
        if (!iterator.hasNext()) {
            throw new IllegalArgumentException("events (" + envelopes + ") must not be empty");
        }
        EventEnvelope<?> envelope = iterator.next();
        String aggregateId = envelope.aggregateId();
        S state = next(initial.apply(aggregateId), envelope, aggregateId);
        while (iterator.hasNext()) {
            state = next(state, iterator.next(), aggregateId);
        }
        return state;
    }

    private S next(S state, EventEnvelope<?> envelope, String aggregateId) {
        if (!envelope.lifecycle().equals(lifecycle) || !envelope.aggregateId().equals(aggregateId)) {
            throw new IllegalArgumentException("event " + envelope.eventId() + " belongs to " + envelope.lifecycle()
                    + " (" + envelope.aggregateId() + "), not to " + lifecycle + " (" + aggregateId + ")");
        }
        long expected = state.revision().version() + 1;
        if (envelope.version() != expected) {
            throw new VersionConflictException("event " + envelope.eventId() + " of " + lifecycle + " (" + aggregateId
                    + ") has version " + envelope.version() + ", expected " + expected);
        }
        if (!events.isInstance(envelope.event())) {
            throw new UnknownEventException("event " + envelope.eventId() + " of " + lifecycle + " (" + aggregateId
                    + ") is of a kind this version does not know: " + envelope.event());
        }
        return evolution.after(state, events.cast(envelope.event()), envelope);
    }
}
