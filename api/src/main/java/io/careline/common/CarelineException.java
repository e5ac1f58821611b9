package io.careline.common;

/**
 * The root of what a caller can catch from this library: a stored document of an unknown schema, a version conflict.
 *
 * <p>Misuse of a method throws the JDK's own exceptions, and a business "no" is no exception at all.
 */
public class CarelineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure; the message should name the thing and its value. */
    public CarelineException(String message) {
        super(message);
    }

    /** A failure with what led to it. */
    public CarelineException(String message, Throwable cause) {
        super(message, cause);
    }
}
