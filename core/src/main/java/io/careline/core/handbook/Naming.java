package io.careline.core.handbook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shape of an object whose keys are names that the document gives. */
final class Naming<T> implements Shape<Map<String, T>> {
    private final String code;
    private final String pattern;
    private final Predicate<String> isName;
    private final int most;
    private final Shape<T> value;

    private Naming(String code, String pattern, int most, Shape<T> value) {
        this.code = code;
        this.pattern = pattern;
        this.isName = Pattern.compile(pattern).asMatchPredicate();
        this.most = most;
        this.value = value;
    }

    /** One to some names of a pattern, each with a value; another name is a fault with the code. */
    static <T> Shape<Map<String, T>> of(String code, String pattern, int most, Shape<T> value) {
        return new Naming<>(code, pattern, most, value);
    }

    @Override
    public @Nullable Map<String, T> read(Spot spot) {
        int size = spot.node().size();
        if (!spot.node().isObject()) {
            spot.fault("handbook.not-an-object");
            return null;
        }
        if (size < 1 || size > most) {
            spot.fault("handbook.wrong-size", Map.of("least", 1, "most", most, "size", size));
            return null;
        }
        Map<String, T> values = new LinkedHashMap<>();
        spot.node().fieldNames().forEachRemaining(name -> {
            Spot place = spot.child(name);
            if (!isName.test(name)) {
                place.fault(code, Map.of("value", Words.shown(name)));
                return;
            }
            T read = value.read(place);
            if (read != null) {
                values.put(name, read);
            }
        });
        return values.size() == size ? Collections.unmodifiableMap(values) : null;
    }

    @Override
    public ObjectNode schema(SchemaBook book) {
        ObjectNode schema = book.type("object");
        schema.set("propertyNames", book.pattern(pattern));
        schema.set("additionalProperties", value.schema(book));
        return schema.put("minProperties", 1).put("maxProperties", most);
    }
}
