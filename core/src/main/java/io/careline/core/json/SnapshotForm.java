package io.careline.core.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A state: what it is made of, after the schema in which it was stored. */
record SnapshotForm(Class<?> type, ShapeForm content, Upcasting upcasting) implements Form {
    @Override
    public String expected() {
        return content.expected();
    }

    @Override
    public Map<String, @Nullable Object> write(Object value) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put(Upcasting.SCHEMA, upcasting.newestAsTree());
        object.putAll(content.write(value));
        return object;
    }

    @Override
    public Object read(Object tree, Pointer at) {
        Map<String, @Nullable Object> object = Tree.copy(upcast(tree, at));
        object.remove(Upcasting.SCHEMA);
        return content.read(object, at);
    }

    @Override
    public Map<?, ?> upcast(Object tree, Pointer at) {
        return upcasting.upcast(Tree.object(tree, this, at), type.getSimpleName(), at);
    }
}
