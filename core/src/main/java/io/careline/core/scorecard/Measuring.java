package io.careline.core.scorecard;

import io.careline.core.internal.LocalTimes;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.scorecard.MeasureResult;
import io.careline.scorecard.MeasuresTaken;
import io.careline.scorecard.OpenScorecard;
import io.careline.scorecard.PartRater;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.ScorecardOpened;
import io.careline.scorecard.ScorecardPart;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.ScorecardReasons;
import io.careline.scorecard.TakeMeasures;
import io.careline.scorecard.WorkTally;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opening a month, and computing its measures once it is over (rules K2, K4). */
record Measuring(ScorecardPolicy policy) {
    Instant endOf(YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay(policy.zone()).toInstant();
    }

    /** Until when the agent rates himself; empty if no part of the score is his. */
    Optional<Instant> selfRatingDueAt(List<ScorecardPart> parts, Instant monthEndsAt) {
        return parts.stream()
                .filter(part -> part.rater() == PartRater.AGENT)
                .map(part -> monthEndsAt.plus(policy.selfRatingWithin()))
                .findFirst();
    }

    List<ScorecardEvent> open(Scorecard scorecard, OpenScorecard command, DecisionContext context) {
        Instant monthEndsAt = endOf(command.month());
        return List.of(ScorecardOpened.builder()
                .agent(command.agent())
                .month(command.month())
                .roles(command.roles())
                .monthEndsAt(monthEndsAt)
                .parts(policy.parts())
                .selfRatingDueAt(selfRatingDueAt(policy.parts(), monthEndsAt))
                .attributes(command.attributes())
                .build());
    }

    List<Rejection> isMonthOver(Scorecard scorecard, DecisionContext context) {
        return scorecard
                .monthEndsAt()
                .filter(context.now()::isBefore)
                .map(endsAt -> List.of(Rejection.of(ScorecardReasons.MONTH_NOT_OVER, "K3")
                        .with(
                                "month",
                                scorecard.month().map(YearMonth::toString).orElse("-"))
                        .with("endsAt", LocalTimes.of(endsAt, policy.zone()))))
                .orElse(List.of());
    }

    /** What is odd in the count goes beside. */
    static List<Reason> isOfThisMonth(Scorecard scorecard, TakeMeasures command, DecisionContext context) {
        WorkTally tally = command.tally();
        List<Reason> reasons = new ArrayList<>(tally.findings());
        boolean isSame = scorecard.agent().filter(tally.agent()::equals).isPresent()
                && scorecard.month().filter(tally.month()::equals).isPresent();
        if (!isSame) {
            reasons.add(Rejection.of(ScorecardReasons.TALLY_MISMATCH)
                    .with("agent", tally.agent())
                    .with("month", tally.month()));
        }
        return reasons;
    }

    List<ScorecardEvent> take(Scorecard scorecard, TakeMeasures command, DecisionContext context) {
        Optional<BigDecimal> workload =
                policy.quota().map(quota -> command.tally().amount(quota.quantity()));
        return List.of(MeasuresTaken.builder()
                .results(results(command.tally()))
                .workload(workload)
                .quotaPoints(policy.quota().flatMap(quota -> workload.map(quota::points)))
                .attributes(command.attributes())
                .build());
    }

    private List<MeasureResult> results(WorkTally tally) {
        return policy.measures().stream()
                .map(definition -> MeasureResult.builder()
                        .definition(definition)
                        .numerator(tally.amount(definition.numerator()))
                        .denominator(definition.denominator().map(tally::amount))
                        .build())
                .toList();
    }
}
