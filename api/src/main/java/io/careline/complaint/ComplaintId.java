package io.careline.complaint;

import io.careline.common.Id;

/** The host's key for one complaint. */
public final class ComplaintId extends Id<ComplaintId> {
    private ComplaintId(String value) {
        super(value);
    }

    /**
     * The complaint id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static ComplaintId of(String value) {
        return new ComplaintId(value);
    }
}
