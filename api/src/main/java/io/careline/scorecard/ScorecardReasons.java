package io.careline.scorecard;

import io.careline.common.Incubating;

/** The codes of all reasons the scorecard life cycle gives. A code never changes its meaning; releases may add some. */
@Incubating(since = "0.1.0")
public final class ScorecardReasons {
    /** A snapshot does not say whose scorecard it is. */
    public static final String AGENT_MISSING = "scorecard.agent-missing";

    /** Somebody does what only the agent himself can do. */
    public static final String AGENT_NEEDED = "scorecard.agent-needed";

    /** Everybody has the same score: there is no first and no last place (rule K5). */
    public static final String ALL_TIED = "scorecard.all-tied";

    /** A plan says what the causes are (rule K6). */
    public static final String CAUSES_MISSING = "scorecard.causes-missing";

    /** The agent can still disagree. */
    public static final String CLOSE_TOO_EARLY = "scorecard.close-too-early";

    /** A mark is for something that is not rated (rule K3). */
    public static final String CRITERION_UNKNOWN = "scorecard.criterion-unknown";

    /** Somebody who may not decide on disputes wants to. */
    public static final String DECIDER_NEEDED = "scorecard.decider-needed";

    /** Whether an employer may deduct is disputed (rule CF5). */
    public static final String DEDUCTION_DISPUTED = "scorecard.deduction-disputed";

    /** The time to disagree is over. */
    public static final String DISPUTE_TOO_LATE = "scorecard.dispute-too-late";

    /** A snapshot does not say until when the agent can disagree. */
    public static final String DISPUTE_UNTIL_DERIVED = "scorecard.dispute-until-derived";

    /** So few people have no places that come to anything (rule K5). */
    public static final String GROUP_TOO_SMALL = "scorecard.group-too-small";

    /** There is no daily log of a day that was worked (rule K12). */
    public static final String LOG_MISSING = "scorecard.log-missing";

    /** A daily log says the same as an earlier one (rule K12). */
    public static final String LOG_REPEATED = "scorecard.log-repeated";

    /** A criterion has no mark (rule K3). */
    public static final String MARK_MISSING = "scorecard.mark-missing";

    /** A mark is not 0 to 100 (rule K3). */
    public static final String MARK_OUT_OF_RANGE = "scorecard.mark-out-of-range";

    /** Nobody rates before the measures are computed (rule K4). */
    public static final String MEASURES_NOT_TAKEN = "scorecard.measures-not-taken";

    /** A snapshot does not say when its month is over. */
    public static final String MONTH_END_DERIVED = "scorecard.month-end-derived";

    /** A snapshot does not say of which month it is. */
    public static final String MONTH_MISSING = "scorecard.month-missing";

    /** The month is not over (rule K3). */
    public static final String MONTH_NOT_OVER = "scorecard.month-not-over";

    /** A snapshot of a scorecard that nobody opened. */
    public static final String NOT_OPENED = "scorecard.not-opened";

    /** A scorecard is published with its place (rule K5). */
    public static final String NOT_RANKED = "scorecard.not-ranked";

    /** Nobody is compared here. */
    public static final String NO_RANKING = "scorecard.no-ranking";

    /** An order has another currency and is left out of the amounts. */
    public static final String OTHER_CURRENCY = "scorecard.other-currency";

    /** Nobody rates himself as a superior (rule K3). */
    public static final String OWN_SCORECARD = "scorecard.own-scorecard";

    /** A snapshot does not say what the score is made up of. */
    public static final String PARTS_DERIVED = "scorecard.parts-derived";

    /** A plan says what is to be done (rule K6). */
    public static final String PLAN_MISSING = "scorecard.plan-missing";

    /** No plan is owed (rule K6). */
    public static final String PLAN_NOT_OWED = "scorecard.plan-not-owed";

    /** A plan is still owed (rule K6). */
    public static final String PLAN_OUTSTANDING = "scorecard.plan-outstanding";

    /** There is still time for the plan (rule K6). */
    public static final String PLAN_PENDING = "scorecard.plan-pending";

    /** The scorecard counts a workload that was not counted (rule K2). */
    public static final String QUOTA_MISSING = "scorecard.quota-missing";

    /** Somebody has no score yet (rule K5). */
    public static final String RANKING_INCOMPLETE = "scorecard.ranking-incomplete";

    /** The ranking has another month, or another score of the agent, or none (rule K5). */
    public static final String RANKING_OUTDATED = "scorecard.ranking-outdated";

    /** A reason is needed. */
    public static final String REASON_MISSING = "scorecard.reason-missing";

    /** A snapshot does not say until when the agent rates himself. */
    public static final String SELF_RATING_DUE_DERIVED = "scorecard.self-rating-due-derived";

    /** The agent rates himself first (rule K3). */
    public static final String SELF_RATING_MISSING = "scorecard.self-rating-missing";

    /** Agents do not rate themselves here. */
    public static final String SELF_RATING_NOT_OWED = "scorecard.self-rating-not-owed";

    /** There is still time to rate oneself (rule K3). */
    public static final String SELF_RATING_PENDING = "scorecard.self-rating-pending";

    /** Somebody who may not do this wants to (rule K3). */
    public static final String SUPERIOR_NEEDED = "scorecard.superior-needed";

    /** What was counted is of another agent or month. */
    public static final String TALLY_MISMATCH = "scorecard.tally-mismatch";

    /** So many months running last: a person may consider a transfer (rule K7). */
    public static final String TRANSFER_CONSIDERED = "scorecard.transfer-considered";

    private ScorecardReasons() {}
}
