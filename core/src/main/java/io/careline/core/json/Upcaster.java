package io.careline.core.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns a stored document of one schema into the next: a pure function, called when such a document is read.
 *
 * <p>The document is plain Java: a Map for an object, a List for an array, String, BigDecimal (any Number may be put
 * in), Boolean, and null. Implementations must be thread-safe; one that throws makes the document unreadable.
 */
@FunctionalInterface
public interface Upcaster {
    /**
     * The document in the next schema; its member {@code schema} is set by the caller.
     *
     * @param document the upcaster's own copy, which it may change and return; never null
     * @return never null
     */
    Map<String, @Nullable Object> upcast(Map<String, @Nullable Object> document);
}
