package io.careline.core.json;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value that is one text: its {@code parse} or {@code of} reads what its {@code toString} writes. */
record TextForm(Class<?> type, Method factory) implements Form {
    private static final int LONGEST = 4_000;
    private static final Map<Class<?>, String> EXAMPLES = Map.of(
            Instant.class, "an instant such as 2026-03-01T08:00:00Z",
            LocalDate.class, "a date such as 2026-03-01",
            Duration.class, "a duration such as PT30M");

    /** The form of a type or, for a hidden subclass, of the type it extends; null if it is no text. */
    static @Nullable TextForm of(@Nullable Class<?> type) {
        if (type == null || type.isInterface() || type == Object.class) {
            return null;
        }
        for (String name : new String[] {"parse", "of"}) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(name) && isFactory(method, type)) {
                    return new TextForm(type, Invocation.open(method));
                }
            }
        }
        return of(type.getSuperclass());
    }

    private static boolean isFactory(Method method, Class<?> type) {
        return Modifier.isStatic(method.getModifiers())
                && Modifier.isPublic(method.getModifiers())
                && method.getReturnType() == type
                && method.getParameterCount() == 1
                && (method.getParameterTypes()[0] == String.class
                        || method.getParameterTypes()[0] == CharSequence.class);
    }

    @Override
    public String expected() {
        return EXAMPLES.getOrDefault(type, "the text of a " + type.getSimpleName());
    }

    @Override
    public Object write(Object value) {
        return value.toString();
    }

    @Override
    public Object read(Object tree, Pointer at) {
        if (!(tree instanceof String text)) {
            throw at.unexpected(expected(), tree);
        }
        if (text.length() > LONGEST) {
            throw at.fault("has " + text.length() + " characters, the most that are read is " + LONGEST);
        }
        try {
            return Objects.requireNonNull(Invocation.of(factory, null, tree));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            if (e.getClass() == IllegalArgumentException.class && e.getMessage() != null) {
                throw at.fault(e.getMessage(), e);
            }
            throw at.fault("expected " + expected() + ", found " + Tree.describe(tree), e);
        }
    }
}
