package io.careline.calendar;

import io.careline.common.Id;

/** Names a business calendar within a host: {@code night-desk}. */
public final class CalendarId extends Id<CalendarId> {
    private CalendarId(String value) {
        super(value);
    }

    /**
     * The calendar id with this value.
     *
     * @param value not blank, at most 200 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static CalendarId of(String value) {
        return new CalendarId(value);
    }
}
