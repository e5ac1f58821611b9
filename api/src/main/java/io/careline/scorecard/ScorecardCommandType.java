package io.careline.scorecard;

import io.careline.common.Incubating;
import io.careline.lifecycle.CommandType;

/** Which command it is: one constant for each command class. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum ScorecardCommandType implements CommandType {
    /** {@link OpenScorecard}. */
    OPEN,
    /** {@link TakeMeasures}. */
    TAKE_MEASURES,
    /** {@link RateSelf}. */
    RATE_SELF,
    /** {@link RecordSelfRatingMissed}. */
    RECORD_SELF_RATING_MISSED,
    /** {@link RateScorecard}. */
    RATE,
    /** {@link RankScorecard}. */
    RANK,
    /** {@link PublishScorecard}. */
    PUBLISH,
    /** {@link DisputeScorecard}. */
    DISPUTE,
    /** {@link UpholdDispute}. */
    UPHOLD_DISPUTE,
    /** {@link DismissDispute}. */
    DISMISS_DISPUTE,
    /** {@link SubmitImprovementPlan}. */
    SUBMIT_IMPROVEMENT_PLAN,
    /** {@link RecordPlanMissed}. */
    RECORD_PLAN_MISSED,
    /** {@link CloseScorecard}. */
    CLOSE
}
