package io.careline.core.scorecard;

import io.careline.lifecycle.EventEnvelope;
import io.careline.scorecard.DisputeDismissed;
import io.careline.scorecard.ImprovementPlanRequested;
import io.careline.scorecard.MeasuresTaken;
import io.careline.scorecard.PayProposalKind;
import io.careline.scorecard.PayProposed;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.ScorecardOpened;
import io.careline.scorecard.ScorecardPublished;
import io.careline.scorecard.ScorecardRanked;
import io.careline.scorecard.ScorecardRated;
import io.careline.scorecard.ScorecardStatus;
import io.careline.scorecard.SelfRated;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How each event changes a scorecard. */
final class ScorecardEvolution {
    private ScorecardEvolution() {}

    static Scorecard after(Scorecard scorecard, ScorecardEvent event, EventEnvelope<?> envelope) {
        Scorecard.Builder next = Scorecard.builder()
                .from(scorecard)
                .revision(scorecard.revision().next(envelope))
                .attributes(scorecard.attributes().withAll(event.attributes()));
        switch (event.type()) {
            case OPENED -> open(next, (ScorecardOpened) event);
            case MEASURES_TAKEN -> {
                MeasuresTaken taken = (MeasuresTaken) event;
                next.measured(true).measures(taken.results()).quotaPoints(taken.quotaPoints());
            }
            case SELF_RATED -> next.status(ScorecardStatus.SELF_RATED).selfMarks(((SelfRated) event).marks());
            case SELF_RATING_MISSED -> next.status(ScorecardStatus.SELF_RATED).selfRatingMissed(true);
            case RATED -> {
                ScorecardRated rated = (ScorecardRated) event;
                next.status(ScorecardStatus.RATED)
                        .marks(rated.marks())
                        .scores(rated.parts())
                        .score(rated.score());
            }
            case RANKED ->
                withoutPlace(next, scorecard)
                        .status(ScorecardStatus.RANKED)
                        .standing(((ScorecardRanked) event).standing());
            case PAY_PROPOSED -> next.addProposals(((PayProposed) event).proposal());
            case TRANSFER_CONSIDERED -> next.transferConsidered(true);
            case PUBLISHED ->
                next.status(ScorecardStatus.PUBLISHED)
                        .publishedAt(envelope.time())
                        .disputableUntil(((ScorecardPublished) event).disputableUntil());
            case IMPROVEMENT_PLAN_REQUESTED -> next.planDueAt(((ImprovementPlanRequested) event).dueAt());
            case DISPUTED -> next.status(ScorecardStatus.DISPUTED);
            case DISPUTE_UPHELD ->
                withoutPlace(next, scorecard)
                        .status(ScorecardStatus.SELF_RATED)
                        .marks(Map.of())
                        .scores(List.of())
                        .score(Optional.empty());
            case DISPUTE_DISMISSED ->
                next.status(ScorecardStatus.PUBLISHED).planDueAt(((DisputeDismissed) event).planDueAt());
            case IMPROVEMENT_PLAN_SUBMITTED -> next.planSubmittedAt(envelope.time());
            case IMPROVEMENT_PLAN_MISSED -> next.planMissed(true);
            case CLOSED -> next.status(ScorecardStatus.CLOSED);
        }
        return next.build();
    }

    private static void open(Scorecard.Builder next, ScorecardOpened event) {
        next.status(ScorecardStatus.OPEN)
                .agent(event.agent())
                .month(event.month())
                .roles(event.roles())
                .monthEndsAt(event.monthEndsAt())
                .parts(event.parts())
                .selfRatingDueAt(event.selfRatingDueAt());
    }

    /** What came of the place goes with it, for another place has its own; a plan that came is there for good. */
    private static Scorecard.Builder withoutPlace(Scorecard.Builder next, Scorecard scorecard) {
        next.standing(Optional.empty())
                .proposals(scorecard.proposals().stream()
                        .filter(proposal -> proposal.kind() == PayProposalKind.MINIMUM_BONUS)
                        .toList())
                .transferConsidered(false)
                .publishedAt(Optional.empty())
                .disputableUntil(Optional.empty())
                .planDueAt(Optional.empty())
                .planMissed(false);
        return next;
    }
}
