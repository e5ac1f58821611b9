package io.careline.port;

import io.careline.common.Incubating;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps the aggregates of one life cycle, each under its id and in its latest version. An implementation is safe for use
 * by several threads; what it throws reaches whoever sent the command.
 *
 * @param <S> the state of one aggregate
 */
@Incubating(since = "0.1.0")
public interface AggregateStore<S extends State> {
    /**
     * An aggregate as it was saved last; empty before its first event.
     *
     * @param id the aggregate's id, never null
     */
    Optional<S> find(String id);

    /**
     * Saves an aggregate together with the events that led to it, both or neither, unless somebody else was first.
     *
     * @param state the aggregate after the events
     * @param expectedVersion the version that it must still have in the store; 0 if it must not be there
     * @param events at least one, in order; the first has the version after the expected one
     * @return false if the version in the store is another one, and then nothing is saved
     */
    boolean save(S state, long expectedVersion, List<? extends EventEnvelope<?>> events);

    /**
     * Shows the aggregates that may still owe something; those that have ended may be left out.
     *
     * @param action is given each aggregate once, in any order
     */
    void forEach(Consumer<? super S> action);
}
