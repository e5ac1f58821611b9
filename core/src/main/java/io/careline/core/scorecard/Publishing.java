package io.careline.core.scorecard;

import io.careline.core.internal.LocalTimes;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import io.careline.scorecard.CloseScorecard;
import io.careline.scorecard.ImprovementPlanRequested;
import io.careline.scorecard.PayProposal;
import io.careline.scorecard.PayProposalKind;
import io.careline.scorecard.PayProposed;
import io.careline.scorecard.PublishScorecard;
import io.careline.scorecard.RankingRule;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardClosed;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.ScorecardPublished;
import io.careline.scorecard.ScorecardReasons;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Giving notice, closing, and what comes of the notice: a plan, a minimum bonus (rules K6, K8). */
record Publishing(ScorecardPolicy policy) {
    List<Rejection> isRanked(Scorecard scorecard, DecisionContext context) {
        return policy.ranking().isPresent() && scorecard.standing().isEmpty()
                ? List.of(Rejection.of(ScorecardReasons.NOT_RANKED, "K5"))
                : List.of();
    }

    List<ScorecardEvent> publish(Scorecard scorecard, PublishScorecard command, DecisionContext context) {
        List<ScorecardEvent> events = new ArrayList<>();
        events.add(ScorecardPublished.builder()
                .disputableUntil(context.now().plus(policy.disputeWithin()))
                .attributes(command.attributes())
                .build());
        policy.minimumBonus()
                .filter(bonus -> !Collections.disjoint(scorecard.roles(), policy.minimumBonusRoles()))
                .filter(bonus -> scorecard.proposals().stream()
                        .noneMatch(proposal -> proposal.kind() == PayProposalKind.MINIMUM_BONUS))
                .ifPresent(bonus -> events.add(PayProposed.builder()
                        .proposal(PayProposal.of(PayProposalKind.MINIMUM_BONUS, bonus, "K8"))
                        .attributes(command.attributes())
                        .build()));
        policy.ranking()
                .filter(rule -> isAmongLast(rule, scorecard)
                        && scorecard.planSubmittedAt().isEmpty())
                .ifPresent(rule -> events.add(ImprovementPlanRequested.builder()
                        .agent(scorecard.agent().orElseThrow())
                        .dueAt(context.now().plus(rule.planWithin()))
                        .attributes(command.attributes())
                        .build()));
        return events;
    }

    /** Whoever is first owes no plan, however few there are. */
    private static boolean isAmongLast(RankingRule rule, Scorecard scorecard) {
        return scorecard
                .standing()
                .filter(standing -> Placing.counts(rule, standing))
                .filter(standing -> standing.place() > 1 && standing.placeFromLast() <= rule.planFor())
                .isPresent();
    }

    List<Rejection> isUndisputed(Scorecard scorecard, DecisionContext context) {
        return isDisputable(scorecard, context)
                ? List.of(Rejection.of(ScorecardReasons.CLOSE_TOO_EARLY)
                        .with("agent", Authority.agent(scorecard))
                        .with("disputableUntil", until(scorecard)))
                : List.of();
    }

    List<Rejection> isInTime(Scorecard scorecard, DecisionContext context) {
        return isDisputable(scorecard, context)
                ? List.of()
                : List.of(Rejection.of(ScorecardReasons.DISPUTE_TOO_LATE).with("disputableUntil", until(scorecard)));
    }

    private static boolean isDisputable(Scorecard scorecard, DecisionContext context) {
        return scorecard.disputableUntil().filter(context.now()::isBefore).isPresent();
    }

    private String until(Scorecard scorecard) {
        return scorecard
                .disputableUntil()
                .map(at -> LocalTimes.of(at, policy.zone()).toString())
                .orElse("-");
    }

    static List<ScorecardEvent> close(Scorecard scorecard, CloseScorecard command, DecisionContext context) {
        return List.of(
                ScorecardClosed.builder().attributes(command.attributes()).build());
    }
}
