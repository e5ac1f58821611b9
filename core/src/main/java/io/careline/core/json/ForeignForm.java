package io.careline.core.json;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** A type of the user's outside the convention: the JSON library handles it. */
record ForeignForm(Type type, Backend backend, View view) implements Form {
    @Override
    public String expected() {
        return "a value of " + type.getTypeName();
    }

    @Override
    public @Nullable Object write(Object value) {
        return view.isUnknownShown() ? backend.write(value) : null;
    }

    @Override
    public Object read(Object tree, Pointer at) {
        return backend.read(tree, type, at);
    }
}
