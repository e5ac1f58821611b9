package io.careline.core.lifecycle;

import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.State;

/**
 * How an event changes the state.
 *
 * @param <S> the state
 * @param <E> the events of the life cycle
 */
@FunctionalInterface
public interface Evolution<S extends State, E extends Event> {
    /**
     * The state after an event. Pure and total: never null, never throws, no rule inside.
     *
     * @param state before it
     * @param event what happened
     * @param envelope the same event with its time, actor and version; the new state's revision is
     *     {@code state.revision().next(envelope)}
     */
    S after(S state, E event, EventEnvelope<?> envelope);
}
