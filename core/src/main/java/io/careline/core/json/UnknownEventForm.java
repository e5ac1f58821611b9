package io.careline.core.json;

import io.careline.lifecycle.UnknownEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event of a kind that is not known, outside an envelope: its tag, then its own members as they were. */
record UnknownEventForm(Backend backend, View view) implements Form {
    @Override
    public String expected() {
        return "an object (UnknownEvent)";
    }

    @Override
    public Object write(Object value) {
        UnknownEvent event = (UnknownEvent) value;
        if (data(event) instanceof Map<?, ?> data) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            object.put(TaggedForm.TAG, event.tag());
            Tree.copy(data).forEach(object::putIfAbsent);
            return object;
        }
        throw new IllegalArgumentException("json of event (" + event.tag() + ") must be an object");
    }

    /** The event's own JSON. */
    @Nullable Object data(UnknownEvent event) {
        if (!view.isUnknownShown()) {
            return Map.of();
        }
        try {
            return backend.tree(event.json());
        } catch (InvalidJsonException e) {
            throw new IllegalArgumentException("json of event (" + event.tag() + ") must be JSON", e);
        }
    }

    @Override
    public Object read(Object tree, Pointer at) {
        Map<String, @Nullable Object> object = Tree.copy(Tree.object(tree, this, at));
        String tag = Tree.text(object, TaggedForm.TAG, at);
        object.remove(TaggedForm.TAG);
        return of(tag, object);
    }

    UnknownEvent of(String tag, Object data) {
        return UnknownEvent.of(tag, backend.text(data));
    }
}
