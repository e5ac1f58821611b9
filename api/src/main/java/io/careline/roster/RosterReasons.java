package io.careline.roster;

import io.careline.common.Incubating;

/**
 * The codes of all reasons in which rosters speak: against a problem or a command, and for what is proposed. A code never
 * changes its meaning; releases may add some.
 */
@Incubating(since = "0.1.0")
public final class RosterReasons {
    /** A day is locked to a shift and the agent is absent. */
    public static final String ABSENT_AND_LOCKED = "roster.absent-and-locked";

    /** There is nobody to roster. */
    public static final String AGENTS_MISSING = "roster.agents-missing";

    /** A rule is mended in an agent's row. */
    public static final String AGENT_RULE_BETTER = "roster.agent-rule-better";

    /** A rule is broken more in an agent's row. */
    public static final String AGENT_RULE_WORSE = "roster.agent-rule-worse";

    /** An agent is listed twice. */
    public static final String AGENT_TWICE = "roster.agent-twice";

    /** An agent has two shifts on one day. */
    public static final String ASSIGNED_TWICE = "roster.assigned-twice";

    /** A least number is above the greatest. */
    public static final String BOUNDS_CROSSED = "roster.bounds-crossed";

    /** Somebody is to work who is absent. */
    public static final String BROKEN_ABSENCES = "roster.broken-absences";

    /** Somebody is to work outside the hours at which he can. */
    public static final String BROKEN_AVAILABILITY = "roster.broken-availability";

    /** An agent works alone who must not. */
    public static final String BROKEN_COMPANION = "roster.broken-companion";

    /** A weekend is worked in part. */
    public static final String BROKEN_COMPLETE_WEEKEND = "roster.broken-complete-weekend";

    /** Too few or too many agents are on duty. */
    public static final String BROKEN_COVER = "roster.broken-cover";

    /** A rule of the host's own is broken. */
    public static final String BROKEN_CUSTOM = "roster.broken-custom";

    /** A load is unevenly spread. */
    public static final String BROKEN_FAIRNESS = "roster.broken-fairness";

    /** A weekend has different shifts. */
    public static final String BROKEN_IDENTICAL_WEEKEND = "roster.broken-identical-weekend";

    /** A day that was decided is changed. */
    public static final String BROKEN_LOCKS = "roster.broken-locks";

    /** More paid time than the contract gives. */
    public static final String BROKEN_OVERTIME = "roster.broken-overtime";

    /** A pattern is there that is unwanted, or missing where it is wanted. */
    public static final String BROKEN_PATTERN = "roster.broken-pattern";

    /** A day is not what it had better be. */
    public static final String BROKEN_PREFERENCES = "roster.broken-preferences";

    /** There are too few days off after some shifts. */
    public static final String BROKEN_RECOVERY = "roster.broken-recovery";

    /** Refused wishes are unevenly spread. */
    public static final String BROKEN_REQUEST_FAIRNESS = "roster.broken-request-fairness";

    /** A wish is not granted. */
    public static final String BROKEN_REQUESTS = "roster.broken-requests";

    /** There is too little time between two shifts. */
    public static final String BROKEN_REST = "roster.broken-rest";

    /** Days in a row are out of their bounds. */
    public static final String BROKEN_RUN = "roster.broken-run";

    /** Agents work together who must not. */
    public static final String BROKEN_SEPARATION = "roster.broken-separation";

    /** A shift is worked without its skill. */
    public static final String BROKEN_SKILL = "roster.broken-skill";

    /** Some shifts follow others on the next day. */
    public static final String BROKEN_SUCCESSION = "roster.broken-succession";

    /** A total is out of its bounds. */
    public static final String BROKEN_TOTAL = "roster.broken-total";

    /** Weekends are unevenly spread. */
    public static final String BROKEN_WEEKEND_FAIRNESS = "roster.broken-weekend-fairness";

    /** Weekends in a row are out of their bounds. */
    public static final String BROKEN_WEEKEND_RUN = "roster.broken-weekend-run";

    /** Weekends worked are out of their bounds. */
    public static final String BROKEN_WEEKEND_TOTAL = "roster.broken-weekend-total";

    /** A change does not name its cause. */
    public static final String CAUSE_MISSING = "roster.cause-missing";

    /** A change starts from what is no longer so. */
    public static final String CHANGED_MEANWHILE = "roster.changed-meanwhile";

    /** One day of an agent is changed twice. */
    public static final String CHANGED_TWICE = "roster.changed-twice";

    /** A command changes nothing. */
    public static final String CHANGES_MISSING = "roster.changes-missing";

    /** An agent who was off works. */
    public static final String CHANGE_ASSIGN = "roster.change-assign";

    /** An agent who worked is off. */
    public static final String CHANGE_CLEAR = "roster.change-clear";

    /** An agent works another shift. */
    public static final String CHANGE_SHIFT = "roster.change-shift";

    /** A day lies outside the horizon. */
    public static final String DAY_OUTSIDE = "roster.day-outside";

    /** A roster is made known with gaps. */
    public static final String GAPS_OPEN = "roster.gaps-open";

    /** A history does not start before the horizon, or has a day outside it. */
    public static final String HISTORY_INVALID = "roster.history-invalid";

    /** The horizon has no days or too many. */
    public static final String HORIZON_INVALID = "roster.horizon-invalid";

    /** A snapshot has no days. */
    public static final String HORIZON_MISSING = "roster.horizon-missing";

    /** What some changes do to the score. */
    public static final String IMPACT = "roster.impact";

    /** How much somebody works already. */
    public static final String LOAD = "roster.load";

    /** One day of an agent is locked twice. */
    public static final String LOCKED_TWICE = "roster.locked-twice";

    /** A repair would need more changes than are allowed. */
    public static final String MORE_CHANGES_NEEDED = "roster.more-changes-needed";

    /** Nobody works a night. */
    public static final String NIGHT_UNMANNED = "roster.night-unmanned";

    /** A rule or requirement lacks what it speaks of. */
    public static final String NOTHING_NAMED = "roster.nothing-named";

    /** A snapshot of a roster that was never drafted. */
    public static final String NOT_DRAFTED = "roster.not-drafted";

    /** A roster is closed before its last day is over. */
    public static final String NOT_OVER = "roster.not-over";

    /** A proposal breaks no rule more. */
    public static final String NO_RULE_BROKEN = "roster.no-rule-broken";

    /** A number must not be negative, or must be above zero. */
    public static final String NUMBER_INVALID = "roster.number-invalid";

    /** A shift has fewer agents than it needs. */
    public static final String ON_DUTY_TOO_FEW = "roster.on-duty-too-few";

    /** A proposal adds overtime. */
    public static final String OVERTIME = "roster.overtime";

    /** Somebody who may not plan wants to. */
    public static final String PLANNER_NEEDED = "roster.planner-needed";

    /** A snapshot of a published roster had no number; 1 was taken. */
    public static final String PUBLICATION_DERIVED = "roster.publication-derived";

    /** A roster was made known later than it should. */
    public static final String PUBLISHED_LATE = "roster.published-late";

    /** A rule is mended. */
    public static final String RULE_BETTER = "roster.rule-better";

    /** A rule is broken more. */
    public static final String RULE_WORSE = "roster.rule-worse";

    /** The totals of a roster. */
    public static final String SCORE = "roster.score";

    /** There is no shift to work. */
    public static final String SHIFTS_MISSING = "roster.shifts-missing";

    /** An absent agent gives a shift up. */
    public static final String SHIFT_GIVEN_UP = "roster.shift-given-up";

    /** A shift is listed twice. */
    public static final String SHIFT_TWICE = "roster.shift-twice";

    /** A day is locked to a shift outside the agent's hours. */
    public static final String UNAVAILABLE_AND_LOCKED = "roster.unavailable-and-locked";

    /** An agent that the problem does not have. */
    public static final String UNKNOWN_AGENT = "roster.unknown-agent";

    /** A shift that the problem does not have. */
    public static final String UNKNOWN_SHIFT = "roster.unknown-shift";

    /** The days of a weekend do not follow each other. */
    public static final String WEEKEND_INVALID = "roster.weekend-invalid";

    /** What a roster would cost without a change. */
    public static final String WITHOUT_IT = "roster.without-it";

    /** A snapshot has no zone. */
    public static final String ZONE_MISSING = "roster.zone-missing";

    private RosterReasons() {}
}
