package io.careline.staffing;

import io.careline.common.Incubating;

/** What a plan of one day takes for granted about the hours after midnight. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum DayEdge {
    /** Nobody is on duty from the day before, and what passes midnight serves the next day. */
    OPEN,
    /** Every day has this plan, so that what passes midnight serves the early hours. */
    REPEATING
}
