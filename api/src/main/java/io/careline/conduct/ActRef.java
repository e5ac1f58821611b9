package io.careline.conduct;

import io.careline.common.Id;
import io.careline.common.Incubating;

/** The host's key for what was done, or for what told of it: a complaint, a shift's record. One act is sanctioned once. */
@Incubating(since = "0.1.0")
public final class ActRef extends Id<ActRef> {
    private ActRef(String value) {
        super(value);
    }

    /**
     * The key with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static ActRef of(String value) {
        return new ActRef(value);
    }
}
