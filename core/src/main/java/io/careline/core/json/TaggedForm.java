package io.careline.core.json;

import io.careline.lifecycle.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command, an event or another value of a family: what it is made of, after its tag. Read by its own type, the tag may be missing. */
record TaggedForm(Class<?> type, ShapeForm content) implements Form {
    static final String TAG = "type";

    @Override
    public String expected() {
        return content.expected();
    }

    @Override
    public Map<String, @Nullable Object> write(Object value) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put(TAG, tag(value));
        object.putAll(content.write(value));
        return object;
    }

    @Override
    public Object read(Object tree, Pointer at) {
        Map<?, ?> object = Tree.object(tree, this, at);
        Object tag = object.get(TAG);
        Map<?, ?> untagged = object;
        if (object.containsKey(TAG)) {
            Map<String, @Nullable Object> copy = Tree.copy(object);
            copy.remove(TAG);
            untagged = copy;
        }
        Object value = content.read(untagged, at);
        String own = tag(value);
        if (tag != null && !tag.equals(own)) {
            throw at.to(TAG).unexpected(Tree.describe(own) + " for " + type.getSimpleName(), tag);
        }
        return value;
    }

    private static String tag(Object value) {
        return ((Typed) value).type().tag();
    }
}
