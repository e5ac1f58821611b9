package io.careline.scorecard;

import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Event;
import org.immutables.value.Value;

/** Something that was decided about a scorecard. Later releases may add kinds: keep a default branch. */
@Incubating(since = "0.1.0")
public sealed interface ScorecardEvent extends Event
        permits ScorecardRated,
                DisputeDismissed,
                DisputeUpheld,
                ImprovementPlanMissed,
                ImprovementPlanRequested,
                ImprovementPlanSubmitted,
                MeasuresTaken,
                PayProposed,
                ScorecardClosed,
                ScorecardDisputed,
                ScorecardOpened,
                ScorecardPublished,
                ScorecardRanked,
                SelfRated,
                SelfRatingMissed,
                TransferConsidered {
    /** Which event this is. */
    @Override
    ScorecardEventType type();

    /** What the host carried along in the command; it goes into the scorecard's own bag. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
