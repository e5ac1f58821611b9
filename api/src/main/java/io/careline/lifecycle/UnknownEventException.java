package io.careline.lifecycle;

import io.careline.common.CarelineException;

/** Thrown when a stored event cannot be replayed because this version does not know its kind. */
public final class UnknownEventException extends CarelineException {
    private static final long serialVersionUID = 1L;

    /** An event that cannot be replayed; the message should name it. */
    public UnknownEventException(String message) {
        super(message);
    }
}
