package io.careline.calendar;

/** Which time a clock counts. */
public enum TimeBasis {
    /** Only the time during which the business calendar is open; days are its working days. */
    BUSINESS,

    /** All time, day and night; days are the dates of the calendar's zone. */
    CALENDAR
}
