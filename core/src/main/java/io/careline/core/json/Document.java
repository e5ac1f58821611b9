package io.careline.core.json;

import java.util.Objects;

/**
 * A value together with what its document held beyond it, so that a service that passes a document on, changed or not,
 * does not drop what a newer one has put there.
 *
 * <p>Preserved are the members this version does not know: those of the document itself always, those of an object
 * inside it as long as that object stays where it is and unchanged in what is known (an element added at the end of an
 * array leaves the ones before it in place). They are written after the known members. Not preserved are spacing, the
 * order of members and the spelling of numbers ({@code 1e2} may become {@code 100}).
 *
 * <p>Immutable and thread-safe if the value is.
 *
 * @param <T> the value's type
 */
public final class Document<T> {
    private final T value;
    private final Unread unread;

    Document(T value, Unread unread) {
        this.value = Objects.requireNonNull(value, "value");
        this.unread = unread;
    }

    /**
     * A document with nothing beyond its value.
     *
     * @throws NullPointerException if the value is null
     */
    public static <T> Document<T> of(T value) {
        return new Document<>(value, Unread.NOTHING);
    }

    /** The value: never null. */
    public T value() {
        return value;
    }

    /**
     * The same document with another value.
     *
     * @throws NullPointerException if the value is null
     */
    public Document<T> withValue(T changed) {
        return new Document<>(changed, unread);
    }

    /** Whether there was anything in the document that the value does not hold. */
    public boolean isMoreThanValue() {
        return !unread.isNothing();
    }

    Unread unread() {
        return unread;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document<?> that && value.equals(that.value) && unread.equals(that.unread);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The value alone: what is not known may be confidential. */
    @Override
    public String toString() {
        return "Document{" + value + (isMoreThanValue() ? ", and more" : "") + "}";
    }
}
