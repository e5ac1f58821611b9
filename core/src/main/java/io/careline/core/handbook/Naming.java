package io.careline.core.handbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shape of an object whose keys are names that the document gives. */
final class Naming<T> implements Shape<Map<String, T>> {
    private final String code;
    private final Predicate<String> isName;
    private final int most;
    private final Shape<T> value;

    private Naming(String code, Predicate<String> isName, int most, Shape<T> value) {
        this.code = code;
        this.isName = isName;
        this.most = most;
        this.value = value;
    }

    /** One to some names of a pattern, each with a value; another name is a fault with the code. */
    static <T> Shape<Map<String, T>> of(String code, String pattern, int most, Shape<T> value) {
        return new Naming<>(code, Pattern.compile(pattern).asMatchPredicate(), most, value);
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
}
