package io.careline.core.scorecard;

import io.careline.core.internal.LocalTimes;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import io.careline.scorecard.CriterionId;
import io.careline.scorecard.MissedSelfRating;
import io.careline.scorecard.PartRater;
import io.careline.scorecard.PartScore;
import io.careline.scorecard.RateScorecard;
import io.careline.scorecard.RateSelf;
import io.careline.scorecard.RecordSelfRatingMissed;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.ScorecardPart;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.ScorecardRated;
import io.careline.scorecard.ScorecardReasons;
import io.careline.scorecard.ScorecardStatus;
import io.careline.scorecard.SelfRated;
import io.careline.scorecard.SelfRatingMissed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rating oneself, being rated, and the score that comes of both (rule K3). */
record Rating(ScorecardPolicy policy) {
    private static final String RULE = "K3";

    List<Rejection> isSelfRated(Scorecard scorecard, DecisionContext context) {
        boolean isAwaited = scorecard.status() == ScorecardStatus.OPEN
                && scorecard.part(PartRater.AGENT).isPresent();
        return isAwaited
                ? List.of(Rejection.of(ScorecardReasons.SELF_RATING_MISSING, RULE)
                        .with("agent", Authority.agent(scorecard))
                        .with("dueAt", due(scorecard)))
                : List.of();
    }

    private String due(Scorecard scorecard) {
        return scorecard
                .selfRatingDueAt()
                .map(at -> LocalTimes.of(at, policy.zone()).toString())
                .orElse("-");
    }

    static List<Rejection> ratesHimself(Scorecard scorecard, DecisionContext context) {
        return scorecard.part(PartRater.AGENT).isPresent()
                ? List.of()
                : List.of(Rejection.of(ScorecardReasons.SELF_RATING_NOT_OWED, RULE));
    }

    List<Rejection> isSelfRatingOver(Scorecard scorecard, DecisionContext context) {
        boolean isOver = scorecard
                .selfRatingDueAt()
                .filter(dueAt -> !context.now().isBefore(dueAt))
                .isPresent();
        return isOver
                ? List.of()
                : List.of(
                        Rejection.of(ScorecardReasons.SELF_RATING_PENDING, RULE).with("dueAt", due(scorecard)));
    }

    static List<Rejection> isMeasured(Scorecard scorecard, DecisionContext context) {
        if (!scorecard.isMeasured()) {
            return List.of(Rejection.of(ScorecardReasons.MEASURES_NOT_TAKEN, "K4"));
        }
        boolean isCounted = scorecard.part(PartRater.QUOTA).isEmpty()
                || scorecard.quotaPoints().isPresent();
        return isCounted ? List.of() : List.of(Rejection.of(ScorecardReasons.QUOTA_MISSING, "K2"));
    }

    static List<Rejection> selfMarks(Scorecard scorecard, RateSelf command, DecisionContext context) {
        return against(scorecard, PartRater.AGENT, command.marks());
    }

    static List<Rejection> marks(Scorecard scorecard, RateScorecard command, DecisionContext context) {
        return against(scorecard, PartRater.SUPERIOR, command.marks());
    }

    private static List<Rejection> against(Scorecard scorecard, PartRater rater, Map<CriterionId, Integer> marks) {
        List<CriterionId> criteria =
                scorecard.part(rater).map(ScorecardPart::criteria).orElse(List.of());
        List<Rejection> reasons = new ArrayList<>();
        for (CriterionId criterion : criteria) {
            if (!marks.containsKey(criterion)) {
                reasons.add(Rejection.of(ScorecardReasons.MARK_MISSING, RULE).with("criterion", criterion));
            }
        }
        marks.forEach((criterion, mark) -> {
            if (!criteria.contains(criterion)) {
                reasons.add(Rejection.of(ScorecardReasons.CRITERION_UNKNOWN, RULE)
                        .with("criterion", criterion)
                        .with("criteria", criteria));
            }
            if (mark < 0 || mark > 100) {
                reasons.add(Rejection.of(ScorecardReasons.MARK_OUT_OF_RANGE, RULE)
                        .with("criterion", criterion)
                        .with("mark", mark));
            }
        });
        return reasons;
    }

    static List<ScorecardEvent> rateSelf(Scorecard scorecard, RateSelf command, DecisionContext context) {
        return List.of(SelfRated.builder()
                .marks(command.marks())
                .note(command.note())
                .attributes(command.attributes())
                .build());
    }

    static List<ScorecardEvent> miss(Scorecard scorecard, RecordSelfRatingMissed command, DecisionContext context) {
        return List.of(SelfRatingMissed.builder()
                .dueAt(scorecard.selfRatingDueAt().orElse(context.now()))
                .attributes(command.attributes())
                .build());
    }

    List<ScorecardEvent> rate(Scorecard scorecard, RateScorecard command, DecisionContext context) {
        List<PartScore> parts = scorecard.parts().stream()
                .map(part -> part(scorecard, part, command.marks()))
                .toList();
        return List.of(ScorecardRated.builder()
                .marks(command.marks())
                .parts(parts)
                .score(score(parts))
                .note(command.note())
                .attributes(command.attributes())
                .build());
    }

    private PartScore part(Scorecard scorecard, ScorecardPart part, Map<CriterionId, Integer> marks) {
        return switch (part.rater()) {
            case AGENT -> PartScore.of(part.rater(), selfWeight(scorecard, part), mean(scorecard.selfMarks()));
            case SUPERIOR -> PartScore.of(part.rater(), part.weight(), mean(marks));
            case QUOTA ->
                PartScore.of(
                        part.rater(), part.weight(), scorecard.quotaPoints().orElseThrow());
        };
    }

    private int selfWeight(Scorecard scorecard, ScorecardPart part) {
        boolean isLeftOut = scorecard.isSelfRatingMissed() && policy.missedSelfRating() == MissedSelfRating.LEFT_OUT;
        return isLeftOut ? 0 : part.weight();
    }

    /** Each criterion counts as much as the others; no marks are no points. */
    private static BigDecimal mean(Map<CriterionId, Integer> marks) {
        long sum = marks.values().stream().mapToLong(Integer::longValue).sum();
        return marks.isEmpty() ? BigDecimal.ZERO : quotient(BigDecimal.valueOf(sum), marks.size());
    }

    private static BigDecimal score(List<PartScore> parts) {
        int weight = parts.stream().mapToInt(PartScore::weight).sum();
        BigDecimal sum = parts.stream()
                .map(part -> part.points().multiply(BigDecimal.valueOf(part.weight())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return weight == 0 ? BigDecimal.ZERO : quotient(sum, weight);
    }

    private static BigDecimal quotient(BigDecimal sum, int count) {
        return Figures.plain(sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP));
    }
}
