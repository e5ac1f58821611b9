package io.careline.common;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A bag of named values that a host carries along: read and written through a typed {@link AttributeKey}, stored as
 * text, exact numbers or flags, so that it survives JSON unchanged. Immutable and thread-safe.
 */
public final class Attributes {
    private static final int MOST_PLACES = 100;
    private static final Attributes EMPTY = new Attributes(Map.of());

    private final Map<String, Object> values;

    private Attributes(Map<String, Object> values) {
        this.values = values;
    }

    /** No values. */
    public static Attributes empty() {
        return EMPTY;
    }

    /**
     * Values by name, as they come from a document.
     *
     * @param values texts, numbers and booleans; a number keeps its exact decimal value
     * @throws IllegalArgumentException if a name is blank, a value is of another type, or a number has more than 100
     *     places before or behind the point
     */
    public static Attributes of(Map<String, ?> values) {
        TreeMap<String, Object> stored = new TreeMap<>();
        values.forEach((name, value) -> stored.put(AttributeKey.text(name).name(), stored(name, value)));
        return stored.isEmpty() ? EMPTY : new Attributes(Collections.unmodifiableMap(stored));
    }

    private static Object stored(String name, Object value) {
        if (value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return canonical(new BigDecimal(number.toString()));
        }
        throw new IllegalArgumentException(
                "attribute " + name + " (" + value + ") must be text, a number or a boolean");
    }

    /** Without trailing zeros, and without an exponent: so a huge one is refused before it fills the memory. */
    static BigDecimal canonical(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_PLACES || number.precision() > MOST_PLACES) {
            throw new IllegalArgumentException("number (" + number + ") must have at most " + MOST_PLACES + " places");
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The value under a key; empty if there is none.
     *
     * @throws IllegalArgumentException if the stored value is not of the key's type
     */
    public <T> Optional<T> get(AttributeKey<T> key) {
        Object value = values.get(key.name());
        return value == null ? Optional.empty() : Optional.of(key.read(value));
    }

    /**
     * The same bag with one value more, or another value under that name.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if it is a number with more than 100 places before or behind the point
     */
    public <T> Attributes with(AttributeKey<T> key, T value) {
        Objects.requireNonNull(value, key.name());
        if (values.isEmpty()) {
            return new Attributes(Map.of(key.name(), key.write(value)));
        }
        TreeMap<String, Object> copy = new TreeMap<>(values);
        copy.put(key.name(), key.write(value));
        return new Attributes(Collections.unmodifiableMap(copy));
    }

    /** The same bag with another one's values; where both have a name, the other's counts. */
    public Attributes withAll(Attributes others) {
        if (others.isEmpty() || isEmpty()) {
            return others.isEmpty() ? this : others;
        }
        TreeMap<String, Object> copy = new TreeMap<>(values);
        copy.putAll(others.values);
        return new Attributes(Collections.unmodifiableMap(copy));
    }

    /** The same bag without what is under that key's name. */
    public Attributes without(AttributeKey<?> key) {
        TreeMap<String, Object> copy = new TreeMap<>(values);
        copy.remove(key.name());
        return copy.isEmpty() ? EMPTY : new Attributes(Collections.unmodifiableMap(copy));
    }

    /** Whether there are no values. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** All values by name, in the names' order: each a String, a BigDecimal or a Boolean. Unmodifiable. */
    public Map<String, Object> asMap() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The names and values: {@code {limit=500, waived=true}}. */
    @Override
    public String toString() {
        return values.toString();
    }
}
