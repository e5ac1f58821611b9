package io.careline.calendar;

/** What a calendar does in a year that its holiday source has no data for. */
public enum UncoveredYears {
    /**
     * Questions that touch the year throw {@link java.time.DateTimeException}. A night that reaches from such a year
     * into a known one counts there, its evening taken as ordinary.
     */
    REFUSE,

    /** Every day of the year follows the weekly hours. */
    ORDINARY
}
