package io.careline.attendance;

import io.careline.common.Incubating;

/** The codes of all reasons in which attendance speaks. A code never changes its meaning; releases may add some. */
@Incubating(since = "0.1.0")
public final class AttendanceReasons {
    /** A raised absence waits for a person. */
    public static final String ABSENCE_UNDECIDED = "attendance.absence-undecided";

    /** A snapshot does not say whose shift it is. */
    public static final String AGENT_MISSING = "attendance.agent-missing";

    /** A snapshot had no assessment; it was made. */
    public static final String ASSESSMENT_DERIVED = "attendance.assessment-derived";

    /** The agent was away from the post long enough to count. */
    public static final String AWAY = "attendance.away";

    /** Only programs and recorders name a time in the past. */
    public static final String BACKDATED = "attendance.backdated";

    /** The shift cannot be assessed or decided yet. */
    public static final String BEFORE_GRACE = "attendance.before-grace";

    /** Somebody who may not decide on absences wants to. */
    public static final String CONFIRMER_NEEDED = "attendance.confirmer-needed";

    /** The number of corrections this month is not given. */
    public static final String CORRECTIONS_NOT_COUNTED = "attendance.corrections-not-counted";

    /** The month's corrections are used up. */
    public static final String CORRECTIONS_USED = "attendance.corrections-used";

    /** Somebody who may not correct wants to. */
    public static final String CORRECTOR_NEEDED = "attendance.corrector-needed";

    /** Whether an employer may deduct is disputed. */
    public static final String DEDUCTION_DISPUTED = "attendance.deduction-disputed";

    /** The agent left early enough to count. */
    public static final String EARLY = "attendance.early";

    /** A snapshot does not say until when evidence is awaited. */
    public static final String EVIDENCE_DUE_DERIVED = "attendance.evidence-due-derived";

    /** There is no evidence. */
    public static final String EVIDENCE_MISSING = "attendance.evidence-missing";

    /** Evidence can still come. */
    public static final String EVIDENCE_PENDING = "attendance.evidence-pending";

    /** The agent came late and did not say why. */
    public static final String EXPLANATION_MISSING = "attendance.explanation-missing";

    /** A snapshot does not say when the shift was. */
    public static final String HOURS_DERIVED = "attendance.hours-derived";

    /** A month had lateness, early leave or absence without excuse. */
    public static final String IRREGULAR = "attendance.irregular";

    /** The agent came late enough to count. */
    public static final String LATE = "attendance.late";

    /** A snapshot does not say when its month can be locked. */
    public static final String LOCK_DERIVED = "attendance.lock-derived";

    /** The month cannot be locked yet. */
    public static final String MONTH_NOT_OVER = "attendance.month-not-over";

    /** There is no time off under a reference. */
    public static final String NO_SUCH_TIME_OFF = "attendance.no-such-time-off";

    /** Somebody signs for somebody else. */
    public static final String NOT_OWN = "attendance.not-own";

    /** A snapshot of a shift that is not scheduled. */
    public static final String NOT_SCHEDULED = "attendance.not-scheduled";

    /** A correction corrects nothing. */
    public static final String NOTHING_CORRECTED = "attendance.nothing-corrected";

    /** No unauthorised absence is raised. */
    public static final String NOTHING_RAISED = "attendance.nothing-raised";

    /** Somebody goes before coming. */
    public static final String OUT_BEFORE_IN = "attendance.out-before-in";

    /** Somebody decides on the own record. */
    public static final String OWN_RECORD = "attendance.own-record";

    /** There is no reason. */
    public static final String REASON_MISSING = "attendance.reason-missing";

    /** Somebody who may not record for others wants to. */
    public static final String RECORDER_NEEDED = "attendance.recorder-needed";

    /** The clock skips the whole shift on that day. */
    public static final String SHIFT_SKIPPED = "attendance.shift-skipped";

    /** An unauthorised absence is confirmed although the agent signed. */
    public static final String SIGNED_ALL_THE_SAME = "attendance.signed-all-the-same";

    /** A time is not past yet. */
    public static final String TIME_IN_FUTURE = "attendance.time-in-future";

    /** Time off does not touch the shift. */
    public static final String TIME_OFF_OUTSIDE = "attendance.time-off-outside";

    /** A snapshot has no zone. */
    public static final String ZONE_MISSING = "attendance.zone-missing";

    private AttendanceReasons() {}
}
