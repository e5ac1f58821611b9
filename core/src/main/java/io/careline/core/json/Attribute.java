package io.careline.core.json;

import io.careline.common.Attributes;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a value is made of.
 *
 * @param name its name in JSON
 * @param accessor reads it off a value
 * @param mandatory whether a document must have it
 * @param plain whether it is empty unless it is given, so that an empty one need not be written
 */
record Attribute(String name, Type type, Method accessor, boolean mandatory, boolean plain) {
    @Nullable Object of(Object value) {
        return Invocation.of(accessor, value);
    }

    boolean isLeftOut(Object content) {
        if (content instanceof Attributes attributes) {
            return attributes.isEmpty();
        }
        if (content instanceof Collection<?> collection) {
            return plain && collection.isEmpty();
        }
        return plain && content instanceof Map<?, ?> map && map.isEmpty();
    }
}
