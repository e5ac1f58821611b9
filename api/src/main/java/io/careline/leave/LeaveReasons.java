package io.careline.leave;

import io.careline.common.Incubating;

/** The codes of all reasons that leave requests give. A code never changes its meaning; releases may add some. */
@Incubating(since = "0.1.0")
public final class LeaveReasons {
    /** Nobody can have been away after today. */
    public static final String ABSENCE_IN_THE_FUTURE = "leave.absence-in-the-future";

    /** The days are not among those that were asked for. */
    public static final String ABSENCE_OUTSIDE = "leave.absence-outside";

    /** A request stays with the agent it was written for. */
    public static final String AGENT_CHANGED = "leave.agent-changed";

    /** A snapshot does not say whose leave it is. */
    public static final String AGENT_MISSING = "leave.agent-missing";

    /** The leave would have ended before it is asked for. */
    public static final String ALREADY_OVER = "leave.already-over";

    /** The decision is with another line (rule L6). */
    public static final String ANOTHER_LINE = "leave.another-line";

    /** The sender has approved this level before. */
    public static final String APPROVED_ALREADY = "leave.approved-already";

    /** He decides on this level anyway. */
    public static final String APPROVER_ALREADY = "leave.approver-already";

    /** Nobody above the applicant can decide a level (rule L6). */
    public static final String APPROVER_MISSING = "leave.approver-missing";

    /** More is asked for than is left. */
    public static final String BALANCE_TOO_LOW = "leave.balance-too-low";

    /** Leave that has begun is ended by reporting back, not undone. */
    public static final String BEGUN_ALREADY = "leave.begun-already";

    /** This type of leave is not asked for in this way (rule L8). */
    public static final String CHANNEL_NOT_ALLOWED = "leave.channel-not-allowed";

    /** A shift would have too few agents (rule R7). */
    public static final String COVER_TOO_LOW = "leave.cover-too-low";

    /** A day is closed to leave. */
    public static final String DATE_BLOCKED = "leave.date-blocked";

    /** The facts do not say what a day of the leave is to the agent. */
    public static final String DAYS_MISSING = "leave.days-missing";

    /** The leave was to begin before anybody decided. */
    public static final String DECIDED_TOO_LATE = "leave.decided-too-late";

    /** Papers are needed for leave of this length. */
    public static final String DOCUMENT_MISSING = "leave.document-missing";

    /** There is no paper to hand in. */
    public static final String DOCUMENTS_MISSING = "leave.documents-missing";

    /** An emergency was called in too late (rules L14, L16). */
    public static final String EMERGENCY_CALL_LATE = "leave.emergency-call-late";

    /** There is still time to decide. */
    public static final String EXPIRY_TOO_EARLY = "leave.expiry-too-early";

    /** Whoever completes the approval says what is known of the desk by then. */
    public static final String FACTS_MISSING = "leave.facts-missing";

    /** An emergency has happened before it is reported. */
    public static final String HAPPENED_IN_THE_FUTURE = "leave.happened-in-the-future";

    /** Nobody has said since when the agent is there. */
    public static final String HIRE_DATE_MISSING = "leave.hire-date-missing";

    /** Who is on duty on a public holiday has no leave then (rule L19). */
    public static final String HOLIDAY_DUTY = "leave.holiday-duty";

    /** Nobody has said what the agent has left. */
    public static final String LEDGER_MISSING = "leave.ledger-missing";

    /** A snapshot was on no level of its chain; the first one was taken, or all if it was approved. */
    public static final String LEVEL_DERIVED = "leave.level-derived";

    /** The sender's level has decided. */
    public static final String LEVEL_PASSED = "leave.level-passed";

    /** A level above cannot decide before the lower one (rule L6). */
    public static final String LEVEL_SKIPPED = "leave.level-skipped";

    /** A night shift of the same day was spoken of too late (rule L9). */
    public static final String NIGHT_CUTOFF_PASSED = "leave.night-cutoff-passed";

    /** There is no leave from night shifts in principle (rule L9). */
    public static final String NIGHT_SHIFT = "leave.night-shift";

    /** Only the applicant can do this. */
    public static final String NOT_APPLICANT = "leave.not-applicant";

    /** The sender does not decide this request. */
    public static final String NOT_APPROVER = "leave.not-approver";

    /** Decisions stay within the reporting line (rule L6). */
    public static final String NOT_IN_LINE = "leave.not-in-line";

    /** A snapshot is of leave that nobody asked for. */
    public static final String NOT_REQUESTED = "leave.not-requested";

    /** There is no work on the days of the leave. */
    public static final String NOTHING_TO_TAKE = "leave.nothing-to-take";

    /** It was asked for too late (rules L1, L5). */
    public static final String NOTICE_TOO_SHORT = "leave.notice-too-short";

    /** Another approver of the level comes first. */
    public static final String OUT_OF_TURN = "leave.out-of-turn";

    /** Another request of the agent has the same time. */
    public static final String OVERLAPPING = "leave.overlapping";

    /** Nobody decides his own request. */
    public static final String OWN_REQUEST = "leave.own-request";

    /** Papers still have time. */
    public static final String PAPERS_NOT_OVERDUE = "leave.papers-not-overdue";

    /** No papers are owed. */
    public static final String PAPERS_NOT_OWED = "leave.papers-not-owed";

    /** Papers follow on the first day back (rule L16). */
    public static final String PAPERS_OWED = "leave.papers-owed";

    /** Nobody is his own proxy. */
    public static final String PROXY_IS_APPLICANT = "leave.proxy-is-applicant";

    /** Who asks for somebody else says so (rule L8). */
    public static final String PROXY_MISSING = "leave.proxy-missing";

    /** A proxy is named where the applicant asks himself. */
    public static final String PROXY_UNEXPECTED = "leave.proxy-unexpected";

    /** A reason is needed. */
    public static final String REASON_MISSING = "leave.reason-missing";

    /** Nobody is back before the leave begins. */
    public static final String RETURN_BEFORE_START = "leave.return-before-start";

    /** Reporting back is recorded once it is there. */
    public static final String RETURN_IN_THE_FUTURE = "leave.return-in-the-future";

    /** The agent still has time to be back. */
    public static final String RETURN_NOT_DUE = "leave.return-not-due";

    /** Approved leave is undone by the management. */
    public static final String REVOKER_NEEDED = "leave.revoker-needed";

    /** Too many days in a row, adjoining requests included. */
    public static final String RUN_TOO_LONG = "leave.run-too-long";

    /** The leave has not begun. */
    public static final String START_TOO_EARLY = "leave.start-too-early";

    /** A snapshot does not say what was decided when it was submitted. */
    public static final String SUBMISSION_MISSING = "leave.submission-missing";

    /** Before special leave a swap is tried (rule L17). */
    public static final String SWAP_NOT_TRIED = "leave.swap-not-tried";

    /** There is no leave from a shift that was swapped or is owed (rule L18). */
    public static final String SWAPPED_SHIFT = "leave.swapped-shift";

    /** Who is back early says what was taken. */
    public static final String TAKEN_MISSING = "leave.taken-missing";

    /** What was taken is not within what was approved. */
    public static final String TAKEN_OUTSIDE = "leave.taken-outside";

    /** Too many of the team would be away. */
    public static final String TEAM_CAPACITY = "leave.team-capacity";

    /** The agent has not been there long enough. */
    public static final String TENURE_TOO_SHORT = "leave.tenure-too-short";

    /** A decision is given away by whose it is or by the management. */
    public static final String TRANSFERRER_NEEDED = "leave.transferrer-needed";

    /** There is no such leave at this desk. */
    public static final String TYPE_UNKNOWN = "leave.type-unknown";

    /** No leave of this type is allocated for a day. */
    public static final String UNALLOCATED = "leave.unallocated";

    /** A delegation begins today and cannot have ended. */
    public static final String UNTIL_PASSED = "leave.until-passed";

    private LeaveReasons() {}
}
