package io.careline.core.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shape of a list: that of its elements, and how many there may be. */
record Listing<T>(Shape<T> element, int least, int most, boolean isDistinct) implements Shape<List<T>> {
    static <T> Shape<List<T>> of(Shape<T> element, int least, int most) {
        return new Listing<>(element, least, most, false);
    }

    /** A list in which no value comes twice. */
    static <T> Shape<List<T>> ofDistinct(Shape<T> element, int least, int most) {
        return distinct(new Listing<>(element, least, most, true), value -> value);
    }

    /** A list in which no two values have the same key. */
    static <T> Shape<List<T>> ofDistinct(Shape<T> element, int least, int most, Function<T, ?> key) {
        return distinct(of(element, least, most), key);
    }

    private static <T> Shape<List<T>> distinct(Shape<List<T>> list, Function<T, ?> key) {
        return list.and((spot, values) -> {
            Set<Object> seen = new HashSet<>();
            for (int i = 0; i < values.size(); i++) {
                Object value = key.apply(values.get(i));
                if (!seen.add(value)) {
                    JsonNode element = spot.child(i).node();
                    String text = element.isTextual() ? element.textValue() : value.toString();
                    spot.child(i).fault("handbook.repeated-value", Map.of("value", Words.shown(text)));
                }
            }
        });
    }

    @Override
    public @Nullable List<T> read(Spot spot) {
        int size = spot.node().size();
        if (!spot.node().isArray()) {
            spot.fault("handbook.not-a-list");
            return null;
        }
        if (size < least || size > most) {
            spot.fault("handbook.wrong-size", Map.of("least", least, "most", most, "size", size));
            return null;
        }
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            T value = element.read(spot.child(i));
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == size ? values : null;
    }

    @Override
    public ObjectNode schema(SchemaBook book) {
        ObjectNode schema = book.type("array");
        schema.set("items", element.schema(book));
        if (least > 0) {
            schema.put("minItems", least);
        }
        schema.put("maxItems", most);
        return isDistinct ? schema.put("uniqueItems", true) : schema;
    }
}
