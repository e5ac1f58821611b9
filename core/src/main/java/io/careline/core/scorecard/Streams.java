package io.careline.core.scorecard;

import io.careline.lifecycle.EventEnvelope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Events sorted out: those of each aggregate in their order, each once however often it was delivered. */
final class Streams {
    private final Map<String, Map<String, TreeMap<Long, EventEnvelope<?>>>> lifecycles = new HashMap<>();

    Streams(Iterable<? extends EventEnvelope<?>> events) {
        for (EventEnvelope<?> envelope : events) {
            lifecycles
                    .computeIfAbsent(envelope.lifecycle(), name -> new TreeMap<>())
                    .computeIfAbsent(envelope.aggregateId(), id -> new TreeMap<>())
                    .putIfAbsent(envelope.version(), envelope);
        }
    }

    /** The aggregates of a life cycle, by their ids. */
    Map<String, List<EventEnvelope<?>>> of(String lifecycle) {
        Map<String, List<EventEnvelope<?>>> streams = new TreeMap<>();
        lifecycles
                .getOrDefault(lifecycle, Map.of())
                .forEach((id, events) -> streams.put(id, List.copyOf(events.values())));
        return streams;
    }
}
