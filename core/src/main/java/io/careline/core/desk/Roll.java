package io.careline.core.desk;

import io.careline.lifecycle.State;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The life cycles of a desk by their names. */
final class Roll {
    private final Map<String, Managed<?, ?, ?>> lifecycles = new ConcurrentHashMap<>();

    /** The later of two life cycles with one name counts. */
    void add(Managed<?, ?, ?> managed) {
        lifecycles.put(managed.lifecycle().name(), managed);
    }

    Optional<Managed<?, ?, ?>> find(String lifecycle) {
        return Optional.ofNullable(lifecycles.get(lifecycle));
    }

    Managed<?, ?, ?> require(String lifecycle) {
        return find(lifecycle)
                .orElseThrow(() -> new IllegalArgumentException("lifecycle (" + lifecycle + ") must be one of "
                        + new TreeMap<>(lifecycles).keySet() + "\nAdd it to the desk's builder."));
    }

    void forEach(Consumer<Managed<?, ?, ?>> action) {
        new TreeMap<>(lifecycles).values().forEach(action);
    }

    /** The aggregates of a life cycle that are of a type; none if the desk does not have it. */
    <S extends State> void forEach(String lifecycle, Class<S> type, Consumer<S> action) {
        find(lifecycle)
                .ifPresent(managed -> managed.store().forEach(state -> {
                    if (type.isInstance(state)) {
                        action.accept(type.cast(state));
                    }
                }));
    }
}
