package io.careline.core.handbook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of an object whose key {@code kind} says which of several forms it has. */
final class Variants<T> implements Shape<T> {
    static final String KIND = "kind";

    private final Map<String, Shape<T>> forms;
    private final Shape<Shape<T>> kind;

    Variants(Map<String, Shape<T>> forms) {
        this.forms = forms;
        this.kind = Words.oneOf(forms);
    }

    @Override
    public @Nullable T read(Spot spot) {
        if (!spot.node().isObject()) {
            spot.fault("handbook.not-an-object");
            return null;
        }
        if (!spot.node().has(KIND)) {
            spot.fault("handbook.missing-key", Map.of("key", KIND));
            return null;
        }
        Shape<T> form = kind.read(spot.child(KIND));
        return form == null ? null : form.read(spot);
    }
}
