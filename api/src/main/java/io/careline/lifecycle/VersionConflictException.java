package io.careline.lifecycle;

import io.careline.common.CarelineException;

/** Thrown when the versions of an aggregate's events do not follow one another. */
public final class VersionConflictException extends CarelineException {
    private static final long serialVersionUID = 1L;

    /** A gap or a repetition; the message should name the versions. */
    public VersionConflictException(String message) {
        super(message);
    }
}
