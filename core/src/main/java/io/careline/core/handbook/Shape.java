package io.careline.core.handbook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a part of a document must look like, and what it becomes. Holds no state of a reading. */
interface Shape<T> {
    /** The value at a spot; null if it is not sound, with the faults in the reading. */
    @Nullable T read(Spot spot);

    /** What a JSON Schema says of it: less than the reader knows, never more. */
    ObjectNode schema(SchemaBook book);

    /** A shape that is read in one way and described in another. */
    static <T> Shape<T> of(Function<Spot, @Nullable T> reader, Function<SchemaBook, ObjectNode> schema) {
        return new Described<>(reader, schema);
    }

    /** A shape that is put together when it is needed first, and defined by a name in the schema. */
    static <T> Shape<T> lazy(String name, Supplier<Shape<T>> shape) {
        return of(spot -> shape.get().read(spot), book -> book.define(name, shape.get()));
    }

    /** The same, defined once in the schema by this name. */
    default Shape<T> named(String name) {
        return of(this::read, book -> book.define(name, this));
    }

    /** The same, and then a look at the value that may find more faults. */
    default Shape<T> and(BiConsumer<Spot, T> check) {
        return of(
                spot -> {
                    T value = read(spot);
                    if (value != null) {
                        check.accept(spot, value);
                    }
                    return value;
                },
                this::schema);
    }

    /** The same, turned into something else. */
    default <R> Shape<R> then(Function<T, R> change) {
        return of(
                spot -> {
                    T value = read(spot);
                    return value == null ? null : change.apply(value);
                },
                this::schema);
    }

    /** See {@link #of}. */
    record Described<T>(Function<Spot, @Nullable T> reader, Function<SchemaBook, ObjectNode> description)
            implements Shape<T> {
        @Override
        public @Nullable T read(Spot spot) {
            return reader.apply(spot);
        }

        @Override
        public ObjectNode schema(SchemaBook book) {
            return description.apply(book);
        }
    }
}
