package io.careline.core.lifecycle;

import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.EventId;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.State;
import java.util.ArrayList;
import java.util.List;

/** Puts decided events into their envelopes. */
record Stamp(String lifecycle, PolicyVersion policy, int schema) {
    <E extends Event> List<EventEnvelope<E>> on(List<? extends E> events, State state, DecisionContext context) {
        if (events.size() == 1) {
            return List.of(envelope(events.get(0), 1, state, context));
        }
        List<EventEnvelope<E>> envelopes = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            envelopes.add(envelope(events.get(i), i + 1, state, context));
        }
        return envelopes;
    }

    private <E extends Event> EventEnvelope<E> envelope(E event, int position, State state, DecisionContext context) {
        return EventEnvelope.<E>builder()
                .eventId(EventId.of(context.commandId(), position))
                .lifecycle(lifecycle)
                .aggregateId(state.id().value())
                .version(state.revision().version() + position)
                .time(context.now())
                .actor(context.actor().id())
                .commandId(context.commandId())
                .correlationId(context.correlationId())
                .deskId(context.deskId())
                .policy(policy)
                .schema(schema)
                .event(event)
                .build();
    }
}
