package io.careline.scorecard;

import io.careline.common.Incubating;
import io.careline.lifecycle.EventType;

/** Which event it is: one constant for each event class. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum ScorecardEventType implements EventType {
    /** {@link ScorecardOpened}. */
    OPENED,
    /** {@link MeasuresTaken}. */
    MEASURES_TAKEN,
    /** {@link SelfRated}. */
    SELF_RATED,
    /** {@link SelfRatingMissed}. */
    SELF_RATING_MISSED,
    /** {@link ScorecardRated}. */
    RATED,
    /** {@link ScorecardRanked}. */
    RANKED,
    /** {@link PayProposed}. */
    PAY_PROPOSED,
    /** {@link TransferConsidered}. */
    TRANSFER_CONSIDERED,
    /** {@link ScorecardPublished}. */
    PUBLISHED,
    /** {@link ImprovementPlanRequested}. */
    IMPROVEMENT_PLAN_REQUESTED,
    /** {@link ScorecardDisputed}. */
    DISPUTED,
    /** {@link DisputeUpheld}. */
    DISPUTE_UPHELD,
    /** {@link DisputeDismissed}. */
    DISPUTE_DISMISSED,
    /** {@link ImprovementPlanSubmitted}. */
    IMPROVEMENT_PLAN_SUBMITTED,
    /** {@link ImprovementPlanMissed}. */
    IMPROVEMENT_PLAN_MISSED,
    /** {@link ScorecardClosed}. */
    CLOSED
}
