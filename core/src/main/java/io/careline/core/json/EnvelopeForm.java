package io.careline.core.json;

import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.UnknownEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event in its envelope: flat, with the event's tag and data at the end.
 *
 * <p>An event of a life cycle, a type or a schema that is not known is kept as it is.
 */
record EnvelopeForm(ShapeForm around, UnknownEventForm unknown, Vocabulary vocabulary, Forms forms) implements Form {
    private static final String DATA = "data";
    private static final String EVENT = "event";

    static EnvelopeForm of(ValueShape envelope, Vocabulary vocabulary, Forms forms) {
        List<Attribute> others = envelope.attributes().stream()
                .filter(attribute -> !attribute.name().equals(EVENT))
                .toList();
        ValueShape around = new ValueShape(envelope.type(), others, envelope.assembly());
        return new EnvelopeForm(
                new ShapeForm(around, forms), new UnknownEventForm(forms.backend(), forms.view()), vocabulary, forms);
    }

    @Override
    public String expected() {
        return around.expected();
    }

    @Override
    public Object write(Object value) {
        EventEnvelope<?> envelope = (EventEnvelope<?>) value;
        Map<String, @Nullable Object> members = around.write(value);
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        if (members.containsKey(Upcasting.SCHEMA)) {
            object.put(Upcasting.SCHEMA, members.get(Upcasting.SCHEMA));
        }
        members.forEach(object::putIfAbsent);
        if (envelope.event() instanceof UnknownEvent event) {
            object.put(TaggedForm.TAG, event.tag());
            object.put(DATA, unknown.data(event));
        } else {
            vocabulary.requireKnown(envelope);
            Object event = forms.write(envelope.event());
            Map<String, @Nullable Object> data = Tree.copy(Tree.object(event, this, Pointer.ROOT));
            object.put(TaggedForm.TAG, data.remove(TaggedForm.TAG));
            object.put(DATA, data);
        }
        return object;
    }

    @Override
    public Object read(Object tree, Pointer at) {
        Map<?, ?> object = upcast(tree, at);
        Map<String, Object> given = new LinkedHashMap<>();
        given.put(EVENT, event(object, at));
        return around.read(object, given, at);
    }

    private Object event(Map<?, ?> object, Pointer at) {
        String tag = Tree.text(object, TaggedForm.TAG, at);
        Object data = object.get(DATA);
        if (data == null) {
            throw at.fault("missing " + DATA);
        }
        Class<?> type = isKnown(object, at) ? vocabulary.event(lifecycle(object, at), tag) : null;
        if (type == null) {
            return unknown.of(tag, data);
        }
        Map<String, @Nullable Object> tagged = new LinkedHashMap<>();
        tagged.put(TaggedForm.TAG, tag);
        Tree.copy(Tree.object(data, forms.of(type), at.to(DATA))).forEach(tagged::putIfAbsent);
        return forms.of(type).read(tagged, at.to(DATA));
    }

    @Override
    public Map<?, ?> upcast(Object tree, Pointer at) {
        Map<?, ?> object = Tree.object(tree, this, at);
        String lifecycle = lifecycle(object, at);
        return isKnown(object, at) ? vocabulary.events(lifecycle).upcast(object, "events of " + lifecycle, at) : object;
    }

    private boolean isKnown(Map<?, ?> object, Pointer at) {
        return Upcasting.schema(object, at)
                <= vocabulary.events(lifecycle(object, at)).newest();
    }

    private static String lifecycle(Map<?, ?> object, Pointer at) {
        return Tree.text(object, "lifecycle", at);
    }

    /** The envelope of an event, whatever family it is of. */
    static EventEnvelope<Event> widened(EventEnvelope<?> envelope) {
        return EventEnvelope.<Event>builder()
                .eventId(envelope.eventId())
                .lifecycle(envelope.lifecycle())
                .aggregateId(envelope.aggregateId())
                .version(envelope.version())
                .time(envelope.time())
                .actor(envelope.actor())
                .commandId(envelope.commandId())
                .correlationId(envelope.correlationId())
                .deskId(envelope.deskId())
                .policy(envelope.policy())
                .schema(envelope.schema())
                .event(envelope.event())
                .build();
    }
}
