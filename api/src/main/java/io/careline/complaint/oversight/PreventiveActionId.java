package io.careline.complaint.oversight;

import io.careline.common.Id;

/** The host's key for a preventive action. */
public final class PreventiveActionId extends Id<PreventiveActionId> {
    private PreventiveActionId(String value) {
        super(value);
    }

    /**
     * The preventive action id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static PreventiveActionId of(String value) {
        return new PreventiveActionId(value);
    }
}
