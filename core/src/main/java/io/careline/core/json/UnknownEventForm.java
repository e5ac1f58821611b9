package io.careline.core.json;

import io.careline.lifecycle.UnknownEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event of a kind that is not known, outside an envelope: its tag, then its own members as they were. */
record UnknownEventForm(Backend backend) implements Form {
    @Override
    public String expected() {
        return "an object (UnknownEvent)";
    }

    @Override
    public Object write(Object value) {
        UnknownEvent event = (UnknownEvent) value;
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put(TaggedForm.TAG, event.tag());
        Tree.copy(Tree.object(backend.tree(event.json()), expected(), Pointer.ROOT))
                .forEach(object::putIfAbsent);
        return object;
    }

    @Override
    public Object read(Object tree, Pointer at) {
        Map<String, @Nullable Object> object = Tree.copy(Tree.object(tree, expected(), at));
        String tag = Tree.text(object, TaggedForm.TAG, at);
        object.remove(TaggedForm.TAG);
        return UnknownEvent.of(tag, backend.text(object));
    }
}
