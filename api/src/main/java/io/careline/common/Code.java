package io.careline.common;

/**
 * An open code: a typed word with well-known constants to which a user may add their own (a channel, a category, a hold
 * reason).
 *
 * <p>Unlike an enum it never breaks a reader that meets a word it does not know. Two codes are equal when their class
 * and value are. Immutable and thread-safe. A subclass is final and has a static {@code of(String)}; that is how JSON
 * reads it.
 *
 * @param <T> the code's own type
 */
public abstract class Code<T extends Code<T>> extends Text<T> {
    /**
     * Creates a code.
     *
     * @param value not null, not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    protected Code(String value) {
        super(value);
    }
}
