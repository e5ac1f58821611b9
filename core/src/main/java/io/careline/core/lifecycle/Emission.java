package io.careline.core.lifecycle;

import io.careline.lifecycle.Command;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.State;
import java.util.List;

/**
 * What an accepted command brings about.
 *
 * @param <S> the state it is sent to
 * @param <C> the command
 * @param <E> the events of the life cycle
 */
@FunctionalInterface
public interface Emission<S extends State, C extends Command, E extends Event> {
    /** The events in order, none where all is so already. Pure: never null, never throws. */
    List<? extends E> events(S state, C command, DecisionContext context);
}
