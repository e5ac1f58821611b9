package io.careline.core.scorecard;

import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.scorecard.DismissDispute;
import io.careline.scorecard.DisputeDismissed;
import io.careline.scorecard.DisputeScorecard;
import io.careline.scorecard.DisputeUpheld;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardDisputed;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.UpholdDispute;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An agent who disagrees, and whoever decides. */
record Disputing(ScorecardPolicy policy) {
    static List<ScorecardEvent> dispute(Scorecard scorecard, DisputeScorecard command, DecisionContext context) {
        return List.of(ScorecardDisputed.builder()
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
    }

    static List<ScorecardEvent> uphold(Scorecard scorecard, UpholdDispute command, DecisionContext context) {
        return List.of(DisputeUpheld.builder()
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
    }

    /** A plan that is owed has its whole time again: nobody plans while he disagrees. */
    List<ScorecardEvent> dismiss(Scorecard scorecard, DismissDispute command, DecisionContext context) {
        Optional<Instant> planDueAt = policy.ranking()
                .filter(rule -> scorecard.isPlanOwed())
                .map(rule -> context.now().plus(rule.planWithin()));
        return List.of(DisputeDismissed.builder()
                .reason(Objection.given(command.reason()))
                .planDueAt(planDueAt.or(scorecard::planDueAt))
                .attributes(command.attributes())
                .build());
    }
}
