package io.careline.core.json;

import io.careline.lifecycle.Decision;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shape of a decision, which has no builder: which of its lists may be given depends on the outcome. */
final class DecisionShape {
    private DecisionShape() {}

    static ValueShape shape() {
        List<Attribute> attributes = Stream.of("outcome", "events", "findings", "rejections")
                .map(DecisionShape::attribute)
                .toList();
        return new ValueShape(Decision.class, attributes, DecisionShape::decision);
    }

    private static Attribute attribute(String name) {
        try {
            var accessor = Decision.class.getMethod(name);
            boolean isList = accessor.getReturnType() == List.class;
            return new Attribute(name, accessor.getGenericReturnType(), accessor, !isList, isList);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a decision must have " + name, e);
        }
    }

    private static Decision<?> decision(Map<String, Object> given) {
        List<Finding> findings = list(given.get("findings"), Finding.class);
        if (given.get("outcome") == Decision.Outcome.ACCEPTED) {
            List<EventEnvelope<Event>> events = new ArrayList<>();
            for (EventEnvelope<?> envelope : list(given.get("events"), EventEnvelope.class)) {
                events.add(EnvelopeForm.widened(envelope));
            }
            return Decision.accepted(events, findings);
        }
        if (given.get("outcome") == Decision.Outcome.REJECTED) {
            return Decision.rejected(list(given.get("rejections"), Rejection.class));
        }
        if (findings.size() != 1) {
            throw new IllegalArgumentException("findings (" + findings + ") must be one, which says why");
        }
        return Decision.unchanged(findings.get(0));
    }

    private static <T> List<T> list(@Nullable Object content, Class<T> type) {
        List<T> list = new ArrayList<>();
        if (content instanceof List<?> elements) {
            elements.forEach(element -> list.add(type.cast(element)));
        }
        return list;
    }
}
