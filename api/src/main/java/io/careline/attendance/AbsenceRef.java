package io.careline.attendance;

import io.careline.common.Id;
import io.careline.common.Incubating;

/** The host's key for what grants or raises an absence: a leave request, a swap. */
@Incubating(since = "0.1.0")
public final class AbsenceRef extends Id<AbsenceRef> {
    private AbsenceRef(String value) {
        super(value);
    }

    /**
     * The id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static AbsenceRef of(String value) {
        return new AbsenceRef(value);
    }
}
