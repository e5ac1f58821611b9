package io.careline.roster;

import io.careline.common.Incubating;

/** The codes of all reasons against a roster problem. A code never changes its meaning; releases may add some. */
@Incubating(since = "0.1.0")
public final class RosterReasons {
    /** There is nobody to roster. */
    public static final String AGENTS_MISSING = "roster.agents-missing";

    /** An agent is listed twice. */
    public static final String AGENT_TWICE = "roster.agent-twice";

    /** A day is locked to a shift and the agent is absent. */
    public static final String ABSENT_AND_LOCKED = "roster.absent-and-locked";

    /** A least number is above the greatest. */
    public static final String BOUNDS_CROSSED = "roster.bounds-crossed";

    /** A day lies outside the horizon. */
    public static final String DAY_OUTSIDE = "roster.day-outside";

    /** A history does not start before the horizon, or has a day outside it. */
    public static final String HISTORY_INVALID = "roster.history-invalid";

    /** The horizon has no days or too many. */
    public static final String HORIZON_INVALID = "roster.horizon-invalid";

    /** One day of an agent is locked twice. */
    public static final String LOCKED_TWICE = "roster.locked-twice";

    /** A rule or requirement lacks what it speaks of. */
    public static final String NOTHING_NAMED = "roster.nothing-named";

    /** A number must not be negative, or must be above zero. */
    public static final String NUMBER_INVALID = "roster.number-invalid";

    /** There is no shift to work. */
    public static final String SHIFTS_MISSING = "roster.shifts-missing";

    /** A shift is listed twice. */
    public static final String SHIFT_TWICE = "roster.shift-twice";

    /** An agent that the problem does not have. */
    public static final String UNKNOWN_AGENT = "roster.unknown-agent";

    /** A shift that the problem does not have. */
    public static final String UNKNOWN_SHIFT = "roster.unknown-shift";

    /** The days of a weekend do not follow each other. */
    public static final String WEEKEND_INVALID = "roster.weekend-invalid";

    private RosterReasons() {}
}
