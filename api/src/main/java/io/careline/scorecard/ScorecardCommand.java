package io.careline.scorecard;

import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Command;
import org.immutables.value.Value;

/** Something somebody wants done to a scorecard. */
@Incubating(since = "0.1.0")
public sealed interface ScorecardCommand extends Command
        permits CloseScorecard,
                DismissDispute,
                DisputeScorecard,
                OpenScorecard,
                PublishScorecard,
                RankScorecard,
                RateScorecard,
                RateSelf,
                RecordPlanMissed,
                RecordSelfRatingMissed,
                SubmitImprovementPlan,
                TakeMeasures,
                UpholdDispute {
    /** Which command this is. */
    @Override
    ScorecardCommandType type();

    /** What the host wants to carry along: its own policies read it, and an accepted command's goes into the scorecard. */
    @Override
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
