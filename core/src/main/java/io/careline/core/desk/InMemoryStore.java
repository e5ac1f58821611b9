package io.careline.core.desk;

import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.State;
import io.careline.port.AggregateStore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Keeps the latest states in a map; the events are the sink's. */
final class InMemoryStore<S extends State> implements AggregateStore<S> {
    private final Map<String, S> states = new ConcurrentHashMap<>();

    @Override
    public Optional<S> find(String id) {
        return Optional.ofNullable(states.get(Objects.requireNonNull(id, "id")));
    }

    @Override
    public boolean save(S state, long expectedVersion, List<? extends EventEnvelope<?>> events) {
        String id = state.id().value();
        S known = states.get(id);
        if ((known == null ? 0 : known.revision().version()) != expectedVersion) {
            return false;
        }
        return known == null ? states.putIfAbsent(id, state) == null : states.replace(id, known, state);
    }

    @Override
    public void forEach(Consumer<? super S> action) {
        states.values().forEach(action);
    }
}
