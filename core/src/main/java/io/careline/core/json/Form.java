package io.careline.core.json;

import org.jspecify.annotations.Nullable;

/** How the values of one type look in a {@link Tree}. */
interface Form {
    /** What an error message says was expected, such as {@code an instant}. */
    String expected();

    /** The value as a tree; null if there is nothing to write. */
    @Nullable Object write(Object value);

    /**
     * The value that a tree holds.
     *
     * @throws InvalidJsonException if it holds none
     */
    Object read(Object tree, Pointer at);

    /** The tree as the newest schema has it. */
    default Object upcast(Object tree, Pointer at) {
        return tree;
    }
}
