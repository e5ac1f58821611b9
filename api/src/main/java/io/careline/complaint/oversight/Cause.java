package io.careline.complaint.oversight;

import io.careline.common.Code;

/** Why a complaint arose, as its handling found out, in the host's own terms (rule CP21). */
public final class Cause extends Code<Cause> {
    private Cause(String value) {
        super(value);
    }

    /**
     * The cause with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static Cause of(String value) {
        return new Cause(value);
    }
}
