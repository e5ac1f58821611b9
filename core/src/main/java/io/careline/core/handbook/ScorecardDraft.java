package io.careline.core.handbook;

import io.careline.lifecycle.PolicyVersion;
import io.careline.scorecard.CriterionId;
import io.careline.scorecard.MeasureDefinition;
import io.careline.scorecard.PartRater;
import io.careline.scorecard.ScorecardPart;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.StandardMeasures;
import java.time.ZoneId;
import java.util.List;

/** What a handbook says of scorecards, as far as it has been read. */
final class ScorecardDraft {
    final ScorecardPolicy.Builder policy = ScorecardPolicy.builder();
    List<MeasureDefinition> measures = StandardMeasures.monthly();
    List<MeasureDefinition> ownMeasures = List.of();

    /** A part of the score under way: what it looks at is told last. */
    static final class Part {
        PartRater rater = PartRater.SUPERIOR;
        int weight;
        List<CriterionId> criteria = List.of();

        ScorecardPart build() {
            return ScorecardPart.builder()
                    .rater(rater)
                    .weight(weight)
                    .criteria(criteria)
                    .build();
        }
    }

    ScorecardPolicy policy(PolicyVersion version, ZoneId zone) {
        return policy.version(version)
                .zone(zone)
                .measures(measures)
                .addAllMeasures(ownMeasures)
                .build();
    }
}
