package io.careline.roster;

import io.careline.common.Id;
import io.careline.common.Incubating;

/** The host's key for one roster: that of a desk for a month, for example. */
@Incubating(since = "0.1.0")
public final class RosterId extends Id<RosterId> {
    private RosterId(String value) {
        super(value);
    }

    /**
     * The roster id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static RosterId of(String value) {
        return new RosterId(value);
    }
}
