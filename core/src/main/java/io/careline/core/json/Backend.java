package io.careline.core.json;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** What the convention needs of a JSON library: text, and types of the user's that the library knows better. */
interface Backend {
    /** A tree as JSON text. */
    String text(@Nullable Object tree);

    /**
     * The tree of a JSON text.
     *
     * @throws InvalidJsonException if it is none
     */
    @Nullable Object tree(String text);

    /** Whether a type says itself how the library should handle it. */
    boolean claims(Class<?> type);

    /** A value of the user's as a tree. */
    @Nullable Object write(Object value);

    /**
     * A value of the user's from a tree.
     *
     * @throws InvalidJsonException if it holds none
     */
    Object read(Object tree, Type type, Pointer at);
}
