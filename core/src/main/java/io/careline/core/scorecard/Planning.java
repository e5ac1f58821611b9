package io.careline.core.scorecard;

import io.careline.core.internal.LocalTimes;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import io.careline.scorecard.CloseScorecard;
import io.careline.scorecard.ImprovementPlanMissed;
import io.careline.scorecard.ImprovementPlanSubmitted;
import io.careline.scorecard.RecordPlanMissed;
import io.careline.scorecard.RecordSelfRatingMissed;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.ScorecardReasons;
import io.careline.scorecard.ScorecardStatus;
import io.careline.scorecard.SubmitImprovementPlan;
import java.util.ArrayList;
import java.util.List;

/** The plan that the lowest owe after the notice (rule K6), and what is owed until when. */
record Planning(ScorecardPolicy policy) {
    private String due(Scorecard scorecard) {
        return scorecard
                .planDueAt()
                .map(at -> LocalTimes.of(at, policy.zone()).toString())
                .orElse("-");
    }

    static List<Rejection> isOwed(Scorecard scorecard, DecisionContext context) {
        return scorecard.planDueAt().isPresent() && scorecard.planSubmittedAt().isEmpty()
                ? List.of()
                : List.of(Rejection.of(ScorecardReasons.PLAN_NOT_OWED, "K6"));
    }

    List<Rejection> isOverdue(Scorecard scorecard, DecisionContext context) {
        if (scorecard.planDueAt().isEmpty()) {
            return List.of(Rejection.of(ScorecardReasons.PLAN_NOT_OWED, "K6"));
        }
        return scorecard.isPlanOwed()
                        && context.now().isBefore(scorecard.planDueAt().get())
                ? List.of(Rejection.of(ScorecardReasons.PLAN_PENDING, "K6").with("dueAt", due(scorecard)))
                : List.of();
    }

    List<Rejection> owesNothing(Scorecard scorecard, DecisionContext context) {
        return scorecard.isPlanOwed()
                ? List.of(Rejection.of(ScorecardReasons.PLAN_OUTSTANDING, "K6").with("dueAt", due(scorecard)))
                : List.of();
    }

    static List<ScorecardEvent> submit(Scorecard scorecard, SubmitImprovementPlan command, DecisionContext context) {
        return List.of(ImprovementPlanSubmitted.builder()
                .causes(Objection.given(command.causes()))
                .plan(Objection.given(command.plan()))
                .attributes(command.attributes())
                .build());
    }

    static List<ScorecardEvent> miss(Scorecard scorecard, RecordPlanMissed command, DecisionContext context) {
        if (!scorecard.isPlanOwed()) {
            return List.of();
        }
        return List.of(ImprovementPlanMissed.builder()
                .dueAt(scorecard.planDueAt().orElseThrow())
                .attributes(command.attributes())
                .build());
    }

    /** The agent's own rating, the plan, and in the end the closing, once nothing is owed any more. */
    static List<Deadline<ScorecardCommand>> deadlines(Scorecard scorecard, DecisionContext context) {
        List<Deadline<ScorecardCommand>> owed = new ArrayList<>();
        if (scorecard.status() == ScorecardStatus.OPEN) {
            scorecard
                    .selfRatingDueAt()
                    .ifPresent(at -> owed.add(Deadline.of("self-rating", at, RecordSelfRatingMissed.of())));
        }
        if (scorecard.status() == ScorecardStatus.PUBLISHED) {
            if (scorecard.isPlanOwed()) {
                scorecard
                        .planDueAt()
                        .ifPresent(at -> owed.add(Deadline.of("improvement-plan", at, RecordPlanMissed.of())));
            } else {
                scorecard.disputableUntil().ifPresent(at -> owed.add(Deadline.of("close", at, CloseScorecard.of())));
            }
        }
        return owed;
    }
}
