package io.careline.core.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a value is made of, and how it is put together again.
 *
 * @param type the type that callers name, never a generated class
 * @param assembly absent if values of the type are only written
 */
record ValueShape(
        Class<?> type, List<Attribute> attributes, @Nullable Assembly assembly) {
    /** Puts a value together. */
    @FunctionalInterface
    interface Assembly {
        /** The value with these attributes; what is not given is left at what the type says. */
        Object of(Map<String, Object> given);
    }
}
