package io.careline.core.json;

import io.careline.common.CarelineException;

/**
 * Thrown when a document cannot be read: it is no JSON, it is beyond the limits, or a member is missing or not what it
 * should be. The message starts with the place, as a JSON pointer, and may repeat a few words of what was found there.
 */
public final class InvalidJsonException extends CarelineException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_MESSAGE = 400;

    private final String pointer;

    InvalidJsonException(String pointer, String problem, Throwable cause) {
        super(message(pointer, problem), cause);
        this.pointer = pointer;
    }

    InvalidJsonException(String pointer, String problem) {
        super(message(pointer, problem));
        this.pointer = pointer;
    }

    private static String message(String pointer, String problem) {
        String message = (pointer.isEmpty() ? "document" : pointer) + ": " + problem;
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "...";
    }

    /** Where in the document, as a JSON pointer such as {@code /data/clocks/2/at}; empty for the document itself. */
    public String pointer() {
        return pointer;
    }
}
