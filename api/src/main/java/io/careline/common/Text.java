package io.careline.common;

import java.util.Objects;

/** A short text with a type: what ids and codes have in common. */
abstract class Text<T extends Text<T>> implements Comparable<T> {
    static final int LONGEST = 255;

    private final String value;

    Text(String value) {
        this.value = checked(value, getClass().getSimpleName());
    }

    private static String checked(String value, String type) {
        Objects.requireNonNull(value, type);
        if (value.isBlank()) {
            throw new IllegalArgumentException(type + " (" + value + ") must not be blank");
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    type + " has " + value.length() + " characters, the longest allowed is " + LONGEST);
        }
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                throw new IllegalArgumentException(type + " has a control character at index " + i);
            }
        }
        return value;
    }

    /** The text itself: never blank, at most 255 characters, no control character. */
    public final String value() {
        return value;
    }

    @Override
    public final int compareTo(T other) {
        return value.compareTo(other.value());
    }

    @Override
    public final boolean equals(Object other) {
        return this == other || (getClass().isInstance(other) && value.equals(((Text<?>) other).value));
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** The bare value, as it is written in JSON. */
    @Override
    public final String toString() {
        return value;
    }
}
