package io.careline.core.json;

import io.careline.common.Attributes;
import io.careline.common.Code;
import io.careline.common.Id;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of a value is written: everything, or what a filter lets through. */
record View(@Nullable AttributeFilter filter) {
    static final View WHOLE = new View(null);

    private static final String MASK = "####";

    /** An attribute as a tree; null if there is nothing to write. */
    @Nullable Object write(Class<?> type, Attribute attribute, Object content, Forms forms) {
        if (filter == null) {
            return forms.write(content);
        }
        if (!filter.isShown(type, attribute.name(), attribute.accessor())) {
            return masked(content);
        }
        return content instanceof Attributes bag ? bag(type, attribute.name(), bag, filter) : forms.write(content);
    }

    /** A text is replaced, so that it can be read again; anything else is left out. */
    private static @Nullable Object masked(Object content) {
        Object present = content instanceof Optional<?> optional ? optional.orElse(null) : content;
        return present instanceof String || present instanceof Id || present instanceof Code ? MASK : null;
    }

    private static @Nullable Object bag(Class<?> type, String attribute, Attributes bag, AttributeFilter filter) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>(bag.asMap());
        shown.keySet().removeIf(name -> !filter.isShown(type, attribute, name));
        return shown.isEmpty() ? null : shown;
    }

    boolean isUnknownShown() {
        return filter == null || filter.isUnknownShown();
    }
}
