package io.careline.callback;

import io.careline.common.Id;

/**
 * Points at a telephone number in the host's own store; the number itself stays there, so that erasing it rewrites no
 * history.
 */
public final class NumberRef extends Id<NumberRef> {
    private NumberRef(String value) {
        super(value);
    }

    /**
     * The reference with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static NumberRef of(String value) {
        return new NumberRef(value);
    }
}
