package io.careline.core.handbook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    @Override
    public ObjectNode schema(SchemaBook book) {
        ObjectNode schema = book.object();
        ArrayNode variants = schema.putArray("oneOf");
        forms.forEach((name, form) -> {
            ObjectNode variant = form.schema(book);
            variant.withObject("/properties").set(KIND, book.object().put("const", name));
            variants.add(variant);
        });
        return schema;
    }
}
