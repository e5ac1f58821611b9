package io.careline.core.scorecard;

import io.careline.core.lifecycle.RandomCommands;
import io.careline.lifecycle.Actor;
import io.careline.scorecard.CloseScorecard;
import io.careline.scorecard.CriterionId;
import io.careline.scorecard.DismissDispute;
import io.careline.scorecard.DisputeScorecard;
import io.careline.scorecard.OpenScorecard;
import io.careline.scorecard.PublishScorecard;
import io.careline.scorecard.Quantity;
import io.careline.scorecard.RankScorecard;
import io.careline.scorecard.Ranking;
import io.careline.scorecard.RateScorecard;
import io.careline.scorecard.RateSelf;
import io.careline.scorecard.RecordPlanMissed;
import io.careline.scorecard.RecordSelfRatingMissed;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.ScorecardCommandType;
import io.careline.scorecard.Standing;
import io.careline.scorecard.SubmitImprovementPlan;
import io.careline.scorecard.TakeMeasures;
import io.careline.scorecard.UpholdDispute;
import io.careline.scorecard.WorkTally;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes commands of every type by chance, sound ones and faulty ones, the same for the same seed. */
final class ScorecardCommands extends RandomCommands<Scorecard, ScorecardCommand, ScorecardCommandType> {
    private static final List<Actor> PEOPLE = List.of(
            ScorecardDesk.MANAGER,
            ScorecardDesk.MANAGER,
            ScorecardDesk.ANN_HERSELF,
            ScorecardDesk.ANN_HERSELF,
            ScorecardDesk.TIMER);

    ScorecardCommands(long seed) {
        super(seed, List.of(ScorecardCommandType.values()), PEOPLE, Duration.ofHours(50));
    }

    @Override
    public ScorecardCommand of(ScorecardCommandType type, Instant now, Scorecard scorecard) {
        return switch (type) {
            case OPEN -> OpenScorecard.of(ScorecardDesk.ANN, ScorecardDesk.FEBRUARY);
            case TAKE_MEASURES ->
                TakeMeasures.of(
                        isSeldom()
                                ? WorkTally.builder()
                                        .agent(ScorecardDesk.BOB)
                                        .month(ScorecardDesk.FEBRUARY)
                                        .build()
                                : ScorecardDesk.tally(Map.of(Quantity.REGISTRATIONS, BigDecimal.valueOf(below(500)))));
            case RATE_SELF -> RateSelf.of(isSeldom() ? Map.of() : ScorecardDesk.SELF);
            case RECORD_SELF_RATING_MISSED -> RecordSelfRatingMissed.of();
            case RATE -> RateScorecard.of(isSeldom() ? ScorecardDesk.SELF : marks());
            case RANK ->
                RankScorecard.builder().ranking(ranking(scorecard)).past(past()).build();
            case PUBLISH -> PublishScorecard.of();
            case DISPUTE ->
                DisputeScorecard.builder().reason(mostly("an order is missing")).build();
            case UPHOLD_DISPUTE ->
                UpholdDispute.builder().reason(mostly("right")).build();
            case DISMISS_DISPUTE ->
                DismissDispute.builder().reason(mostly("wrong")).build();
            case SUBMIT_IMPROVEMENT_PLAN ->
                SubmitImprovementPlan.builder()
                        .causes(mostly("the causes"))
                        .plan(mostly("the plan"))
                        .build();
            case RECORD_PLAN_MISSED -> RecordPlanMissed.of();
            case CLOSE -> CloseScorecard.of();
        };
    }

    private Map<CriterionId, Integer> marks() {
        Map<CriterionId, Integer> marks = new LinkedHashMap<>();
        ScorecardDesk.MARKS.keySet().forEach(criterion -> marks.put(criterion, below(101)));
        return marks;
    }

    private Ranking ranking(Scorecard scorecard) {
        String[] others = new String[1 + below(4)];
        for (int i = 0; i < others.length; i++) {
            others[i] = Integer.toString(below(101));
        }
        return ScorecardDesk.ranking(isSeldom() ? ScorecardDesk.rated(ScorecardDesk.ANN, "50") : scorecard, others);
    }

    private List<Standing> past() {
        return chance()
                ? List.of()
                : List.of(
                        ScorecardDesk.standing(YearMonth.of(2026, 1), "10", 3, 0),
                        ScorecardDesk.standing(YearMonth.of(2025, 12), "10", 3, 0));
    }
}
