package io.careline.core.json;

import java.lang.reflect.Type;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What may be absent: its content, or nothing at all. */
record OptionalForm(Class<?> type, Type content, Forms forms) implements Form {
    /** Whether a type is of this form. */
    static boolean is(Class<?> type) {
        return type == Optional.class
                || type == OptionalInt.class
                || type == OptionalLong.class
                || type == OptionalDouble.class;
    }

    static OptionalForm of(Type type, Class<?> raw, Forms forms) {
        if (raw == Optional.class) {
            return new OptionalForm(raw, Types.argument(type, 0), forms);
        }
        if (raw == OptionalDouble.class) {
            return new OptionalForm(raw, double.class, forms);
        }
        return new OptionalForm(raw, raw == OptionalInt.class ? int.class : long.class, forms);
    }

    @Override
    public String expected() {
        return forms.of(content).expected();
    }

    @Override
    public @Nullable Object write(Object value) {
        Object present = present(value);
        return present == null ? null : forms.write(present);
    }

    private static @Nullable Object present(Object value) {
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? number.getAsLong() : null;
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? number.getAsDouble() : null;
        }
        return ((Optional<?>) value).orElse(null);
    }

    @Override
    public Object read(Object tree, Pointer at) {
        Object read = forms.of(content).read(tree, at);
        if (type == OptionalInt.class) {
            return OptionalInt.of((int) read);
        }
        if (type == OptionalDouble.class) {
            return OptionalDouble.of((double) read);
        }
        return type == OptionalLong.class ? OptionalLong.of((long) read) : Optional.of(read);
    }
}
