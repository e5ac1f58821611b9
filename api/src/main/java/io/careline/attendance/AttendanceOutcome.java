package io.careline.attendance;

import io.careline.common.Incubating;

/**
 * What came of a shift. From {@link #PRESENT} to {@link #ABSENT} each is graver than the one before. Later releases may
 * add some.
 */
@Incubating(since = "0.1.0")
public enum AttendanceOutcome {
    /** The agent was there. */
    PRESENT,
    /** The agent came late. */
    LATE,
    /** The agent came much too late. */
    SERIOUSLY_LATE,
    /** The agent left early (rule A2). */
    EARLY_LEAVE,
    /** The shift counts for half a day. */
    HALF_DAY,
    /** The agent was missing (缺勤, rule A3): a fact, no breach yet. */
    ABSENT,
    /** The agent stayed away without leave (旷工, rules L3, L5): a person has confirmed it (gap G6). */
    UNAUTHORISED_ABSENT,
    /** The agent had leave for the whole shift. */
    ON_LEAVE,
    /** The shift was taken off the roster. */
    DAY_OFF,
    /** The agent signed in or out, and not both. */
    NOT_SIGNED
}
