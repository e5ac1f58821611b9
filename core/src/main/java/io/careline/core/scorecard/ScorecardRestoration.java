package io.careline.core.scorecard;

import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Restoration;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardPart;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.ScorecardReasons;
import io.careline.scorecard.ScorecardStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes over a scorecard from a host's columns: completes what can be derived, and says what is missing. */
record ScorecardRestoration(ScorecardPolicy policy, Measuring measuring) {
    Restoration<Scorecard> of(Scorecard snapshot, DecisionContext context) {
        List<Finding> findings = new ArrayList<>();
        if (snapshot.status() == ScorecardStatus.NONE) {
            findings.add(Finding.of(ScorecardReasons.NOT_OPENED));
            return Restoration.of(snapshot, findings);
        }
        Scorecard.Builder restored = Scorecard.builder().from(snapshot);
        if (snapshot.agent().isEmpty()) {
            findings.add(Finding.of(ScorecardReasons.AGENT_MISSING));
        }
        if (snapshot.month().isEmpty()) {
            findings.add(Finding.of(ScorecardReasons.MONTH_MISSING));
        }
        List<ScorecardPart> parts = snapshot.parts();
        if (parts.isEmpty()) {
            findings.add(Finding.of(ScorecardReasons.PARTS_DERIVED));
            parts = policy.parts();
            restored.parts(parts);
        }
        Optional<Instant> monthEndsAt =
                snapshot.monthEndsAt().or(() -> snapshot.month().map(measuring::endOf));
        if (snapshot.monthEndsAt().isEmpty() && monthEndsAt.isPresent()) {
            findings.add(Finding.of(ScorecardReasons.MONTH_END_DERIVED));
            restored.monthEndsAt(monthEndsAt);
        }
        if (snapshot.status() == ScorecardStatus.OPEN
                && snapshot.selfRatingDueAt().isEmpty()) {
            List<ScorecardPart> known = parts;
            monthEndsAt.flatMap(end -> measuring.selfRatingDueAt(known, end)).ifPresent(dueAt -> {
                findings.add(Finding.of(ScorecardReasons.SELF_RATING_DUE_DERIVED));
                restored.selfRatingDueAt(dueAt);
            });
        }
        completeNotice(restored, snapshot, findings, context);
        return Restoration.of(restored.build(), findings);
    }

    /** Without the time of the notice, it is taken as given now: nobody loses his right to disagree by a takeover. */
    private void completeNotice(
            Scorecard.Builder restored, Scorecard snapshot, List<Finding> findings, DecisionContext context) {
        boolean isNotified =
                snapshot.status() == ScorecardStatus.PUBLISHED || snapshot.status() == ScorecardStatus.DISPUTED;
        if (isNotified && snapshot.disputableUntil().isEmpty()) {
            findings.add(Finding.of(ScorecardReasons.DISPUTE_UNTIL_DERIVED));
            restored.disputableUntil(
                    snapshot.publishedAt().orElse(context.now()).plus(policy.disputeWithin()));
        }
    }
}
