package io.careline.handover;

import io.careline.common.Id;
import io.careline.common.Incubating;

/** The host's key for one handover. */
@Incubating(since = "0.1.0")
public final class HandoverId extends Id<HandoverId> {
    private HandoverId(String value) {
        super(value);
    }

    /**
     * The handover id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static HandoverId of(String value) {
        return new HandoverId(value);
    }
}
