package io.careline.examples.month.run;

import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.State;
import io.careline.port.AggregateStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Keeps aggregates in the order in which they came to be, for the report; of one thread. */
final class KeptStore<S extends State> implements AggregateStore<S> {
    private final Function<S, String> id;
    private final Map<String, S> states = new LinkedHashMap<>();

    KeptStore(Function<S, String> id) {
        this.id = id;
    }

    @Override
    public Optional<S> find(String key) {
        return Optional.ofNullable(states.get(key));
    }

    @Override
    public boolean save(S state, long expectedVersion, List<? extends EventEnvelope<?>> events) {
        states.put(id.apply(state), state);
        return true;
    }

    @Override
    public void forEach(Consumer<? super S> action) {
        states.values().forEach(action);
    }

    List<S> all() {
        return List.copyOf(states.values());
    }
}
