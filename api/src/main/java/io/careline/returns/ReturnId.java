package io.careline.returns;

import io.careline.common.Id;

/** The host's key for one return. */
public final class ReturnId extends Id<ReturnId> {
    private ReturnId(String value) {
        super(value);
    }

    /**
     * The return id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static ReturnId of(String value) {
        return new ReturnId(value);
    }
}
