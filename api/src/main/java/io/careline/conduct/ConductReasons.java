package io.careline.conduct;

import io.careline.common.Incubating;

/** The codes of all reasons the conduct life cycle gives. A code never changes its meaning; releases may add some. */
@Incubating(since = "0.1.0")
public final class ConductReasons {
    /** Another case has the same act of the agent, and something may still come of it or has. */
    public static final String ACT_ALREADY_REPORTED = "conduct.act-already-reported";

    /** An act that is told lies in the future. */
    public static final String ACT_IN_FUTURE = "conduct.act-in-future";

    /** The agent did not come to be heard, or was not asked. */
    public static final String AGENT_NOT_HEARD = "conduct.agent-not-heard";

    /** The offence has no such aggravation. */
    public static final String AGGRAVATION_UNKNOWN = "conduct.aggravation-unknown";

    /** A person has said something else of the sanction. */
    public static final String ALREADY_SETTLED = "conduct.already-settled";

    /** The ladder leaves a fine open within bounds, and nobody says how much (rule C9). */
    public static final String AMOUNT_MISSING = "conduct.amount-missing";

    /** A fine is not within its bounds (rule C9). */
    public static final String AMOUNT_OUT_OF_RANGE = "conduct.amount-out-of-range";

    /** The ladder leaves no fine open. */
    public static final String AMOUNT_UNEXPECTED = "conduct.amount-unexpected";

    /** Somebody who may not decide an appeal wants to. */
    public static final String APPEAL_DECIDER_NEEDED = "conduct.appeal-decider-needed";

    /** The agent may still appeal. */
    public static final String APPEAL_STILL_OPEN = "conduct.appeal-still-open";

    /** The time to appeal is over. */
    public static final String APPEAL_TOO_LATE = "conduct.appeal-too-late";

    /** A snapshot did not say until when the agent may appeal. */
    public static final String APPEAL_UNTIL_DERIVED = "conduct.appeal-until-derived";

    /** What is proposed is more than may be taken off in one month (rule CF5). */
    public static final String BEYOND_WAGE_LIMIT = "conduct.beyond-wage-limit";

    /** The fine is less than the ladder has, or none: the agent's fines of the month come to the most that they may. */
    public static final String CAPPED = "conduct.capped";

    /** The ladder leaves the sanction open, and nobody chooses one (rules C5, C13). */
    public static final String CHOICE_MISSING = "conduct.choice-missing";

    /** The ladder leaves nothing open. */
    public static final String CHOICE_UNEXPECTED = "conduct.choice-unexpected";

    /** Somebody who may not decide a case wants to. */
    public static final String DECIDER_NEEDED = "conduct.decider-needed";

    /** A snapshot did not say until when a decision is expected. */
    public static final String DECISION_DUE_DERIVED = "conduct.decision-due-derived";

    /** A deposit may not be kept (rule CF5). */
    public static final String DEPOSIT_PROHIBITED = "conduct.deposit-prohibited";

    /** Dismissal is a proposal that a person settles. */
    public static final String DISMISSAL_PROPOSED = "conduct.dismissal-proposed";

    /** It does not say what shows what was so. */
    public static final String EVIDENCE_MISSING = "conduct.evidence-missing";

    /** Whether an employer may fine at all is disputed (rule CF5). */
    public static final String FINE_DISPUTED = "conduct.fine-disputed";

    /** An appeal says why. */
    public static final String GROUNDS_MISSING = "conduct.grounds-missing";

    /** The head of the department answers as well, and is not known (rule C10). */
    public static final String HEAD_UNKNOWN = "conduct.head-unknown";

    /** A hearing is arranged for a time that is over. */
    public static final String HEARING_IN_PAST = "conduct.hearing-in-past";

    /** Nobody is fined or dismissed unheard. */
    public static final String HEARING_NEEDED = "conduct.hearing-needed";

    /** Nobody decided for so long that nothing comes of it. */
    public static final String LAPSED = "conduct.lapsed";

    /** A snapshot did not say when nothing comes of the case any more. */
    public static final String LAPSE_DERIVED = "conduct.lapse-derived";

    /** There is still time to decide. */
    public static final String LAPSE_TOO_EARLY = "conduct.lapse-too-early";

    /** The head of the department does not answer for anything. */
    public static final String LIABILITY_MISSING = "conduct.liability-missing";

    /** A loss is to be compensated, and nobody says how much it is (rule C16). */
    public static final String LOSS_MISSING = "conduct.loss-missing";

    /** Nothing is to be compensated. */
    public static final String LOSS_UNEXPECTED = "conduct.loss-unexpected";

    /** The ladder has money, and the desk proposes none (rule CF5). */
    public static final String MONEY_LEFT_OUT = "conduct.money-left-out";

    /** Only the agent may do this. */
    public static final String NOT_OWN = "conduct.not-own";

    /** A snapshot of a case that nobody reported. */
    public static final String NOT_REPORTED = "conduct.not-reported";

    /** The desk does not have such an offence. */
    public static final String OFFENCE_UNKNOWN = "conduct.offence-unknown";

    /** The case is about something else. */
    public static final String OTHER_ACT = "conduct.other-act";

    /** There is still time to decide. */
    public static final String OVERDUE_TOO_EARLY = "conduct.overdue-too-early";

    /** Somebody would decide a case of his own. */
    public static final String OWN_CASE = "conduct.own-case";

    /** A reason is needed. */
    public static final String REASON_MISSING = "conduct.reason-missing";

    /** A snapshot does not say who did what, and when. */
    public static final String REPORT_INCOMPLETE = "conduct.report-incomplete";

    /** Somebody who may not look into cases wants to. */
    public static final String REVIEWER_NEEDED = "conduct.reviewer-needed";

    /** Whoever upheld a case does not decide the appeal. */
    public static final String SAME_DECIDER = "conduct.same-decider";

    /** A snapshot does not say what is proposed. */
    public static final String SANCTION_MISSING = "conduct.sanction-missing";

    /** Somebody who may not settle a sanction wants to. */
    public static final String SETTLER_NEEDED = "conduct.settler-needed";

    /** It does not say what the agent says, and the time of the hearing is not over. */
    public static final String STATEMENT_MISSING = "conduct.statement-missing";

    /** It does not say what happened. */
    public static final String SUMMARY_MISSING = "conduct.summary-missing";

    /** An appeal that varies the sanction says what is proposed instead. */
    public static final String VARIATION_MISSING = "conduct.variation-missing";

    /** What is proposed instead is not less. */
    public static final String VARIATION_NOT_LESS = "conduct.variation-not-less";

    /** Only an appeal that varies the sanction says what is proposed instead. */
    public static final String VARIATION_UNEXPECTED = "conduct.variation-unexpected";

    /** Without the wage, nobody says how much of it may be taken off (rule CF5). */
    public static final String WAGE_UNKNOWN = "conduct.wage-unknown";

    private ConductReasons() {}
}
