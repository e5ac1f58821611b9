package io.careline.core.handbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shape of a list: that of its elements, and how many there may be. */
record Listing<T>(Shape<T> element, int least, int most) implements Shape<List<T>> {
    static <T> Shape<List<T>> of(Shape<T> element, int least, int most) {
        return new Listing<>(element, least, most);
    }

    /** A list in which no value comes twice. */
    static <T> Shape<List<T>> ofDistinct(Shape<T> element, int least, int most) {
        return ofDistinct(element, least, most, value -> value);
    }

    /** A list in which no two values have the same key. */
    static <T> Shape<List<T>> ofDistinct(Shape<T> element, int least, int most, Function<T, ?> key) {
        return Listing.of(element, least, most).and((spot, values) -> {
            Set<Object> seen = new HashSet<>();
            for (int i = 0; i < values.size(); i++) {
                Object value = key.apply(values.get(i));
                if (!seen.add(value)) {
                    spot.child(i).fault("handbook.repeated-value", Map.of("value", Words.shown(value.toString())));
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
}
