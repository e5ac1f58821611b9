package io.careline.roster;

import io.careline.common.Incubating;

/** What a rule adds up. */
@Incubating(since = "0.1.0")
public enum RosterMeasure {
    /** Paid time, in minutes. */
    MINUTES,
    /** Days with a shift. */
    SHIFTS,
    /** Days without one. */
    DAYS_OFF
}
