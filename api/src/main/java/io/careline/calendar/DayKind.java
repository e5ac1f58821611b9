package io.careline.calendar;

/** What a date is to a business calendar. */
public enum DayKind {
    /** The weekday's own hours apply. */
    ORDINARY,

    /** Closed or with special hours; never a working day. */
    HOLIDAY,

    /** A working day that makes up for a holiday (调休), usually at a weekend; it has the hours of another weekday. */
    MAKE_UP_WORKDAY
}
