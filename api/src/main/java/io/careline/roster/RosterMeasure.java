package io.careline.roster;

/** What a rule adds up. */
public enum RosterMeasure {
    /** Paid time, in minutes. */
    MINUTES,
    /** Days with a shift. */
    SHIFTS,
    /** Days without one. */
    DAYS_OFF
}
