package io.careline.swap;

import io.careline.common.Id;
import io.careline.common.Incubating;

/** The host's key for one swap. */
@Incubating(since = "0.1.0")
public final class SwapId extends Id<SwapId> {
    private SwapId(String value) {
        super(value);
    }

    /**
     * The swap id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static SwapId of(String value) {
        return new SwapId(value);
    }
}
