package io.careline.core.lifecycle;

import io.careline.lifecycle.Command;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.State;
import java.util.function.Function;

/** Where a life cycle begins: the library's own are built here, and so is a user's. */
public final class Lifecycles {
    private Lifecycles() {}

    /**
     * Starts the definition of a life cycle.
     *
     * @param name recorded in every envelope, such as {@code warranty-claim}
     * @param events the type all its events share
     * @param initial an aggregate before its first event, made from its id; throws IllegalArgumentException for an id
     *     that is not valid
     * @param <S> the state of one aggregate
     * @param <C> its commands
     * @param <E> its events
     * @throws IllegalArgumentException if the name is blank
     */
    public static <S extends State, C extends Command, E extends Event> LifecycleBuilder<S, C, E> define(
            String name, Class<E> events, Function<String, S> initial) {
        return new LifecycleBuilder<>(name, events, initial);
    }
}
