package io.careline.complaint.oversight;

import io.careline.common.Id;

/** The host's key for a promise made to a customer. */
public final class SalesPromiseId extends Id<SalesPromiseId> {
    private SalesPromiseId(String value) {
        super(value);
    }

    /**
     * The sales promise id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static SalesPromiseId of(String value) {
        return new SalesPromiseId(value);
    }
}
