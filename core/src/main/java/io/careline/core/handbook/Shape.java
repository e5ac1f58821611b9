package io.careline.core.handbook;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a part of a document must look like, and what it becomes. Holds no state of a reading. */
@FunctionalInterface
interface Shape<T> {
    /** The value at a spot; null if it is not sound, with the faults in the reading. */
    @Nullable T read(Spot spot);

    /** The same, and then a look at the value that may find more faults. */
    default Shape<T> and(BiConsumer<Spot, T> check) {
        return spot -> {
            T value = read(spot);
            if (value != null) {
                check.accept(spot, value);
            }
            return value;
        };
    }

    /** The same, turned into something else. */
    default <R> Shape<R> then(Function<T, R> change) {
        return spot -> {
            T value = read(spot);
            return value == null ? null : change.apply(value);
        };
    }
}
