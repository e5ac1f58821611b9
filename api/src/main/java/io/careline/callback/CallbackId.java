package io.careline.callback;

import io.careline.common.Id;

/** The host's key for one callback. */
public final class CallbackId extends Id<CallbackId> {
    private CallbackId(String value) {
        super(value);
    }

    /**
     * The callback id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static CallbackId of(String value) {
        return new CallbackId(value);
    }
}
