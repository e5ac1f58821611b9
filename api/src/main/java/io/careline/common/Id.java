package io.careline.common;

/**
 * A typed id: a host's own key for a thing, which the library compares and never interprets.
 *
 * <p>Two ids are equal when their class and value are. Immutable and thread-safe. A subclass is final and has a static
 * {@code of(String)}; that is how JSON reads it.
 *
 * @param <T> the id's own type
 */
public abstract class Id<T extends Id<T>> extends Text<T> {
    /**
     * Creates an id.
     *
     * @param value not null, not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    protected Id(String value) {
        super(value);
    }
}
