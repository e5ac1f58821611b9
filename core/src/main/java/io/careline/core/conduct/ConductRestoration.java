package io.careline.core.conduct;

import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductReasons;
import io.careline.conduct.ConductStatus;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Restoration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Takes over a case from a host's columns: completes what can be derived, and says what is missing. */
record ConductRestoration(ConductPolicy policy) {
    Restoration<ConductCase> of(ConductCase snapshot, DecisionContext context) {
        List<Finding> findings = new ArrayList<>();
        if (snapshot.status() == ConductStatus.NONE) {
            findings.add(Finding.of(ConductReasons.NOT_REPORTED));
            return Restoration.of(snapshot, findings);
        }
        ConductCase.Builder restored = ConductCase.builder().from(snapshot);
        if (!isComplete(snapshot)) {
            findings.add(Finding.of(ConductReasons.REPORT_INCOMPLETE));
        }
        Instant start = snapshot.reportedAt().orElse(context.now());
        if (snapshot.isUndecided() && snapshot.decisionDueAt().isEmpty()) {
            findings.add(Finding.of(ConductReasons.DECISION_DUE_DERIVED));
            restored.decisionDueAt(start.plus(policy.decisionWithin()));
        }
        if (snapshot.status() == ConductStatus.APPEALED
                && snapshot.decisionDueAt().isEmpty()) {
            findings.add(Finding.of(ConductReasons.DECISION_DUE_DERIVED));
            restored.decisionDueAt(context.now().plus(policy.appealDecisionWithin()));
        }
        if (snapshot.isUndecided() && snapshot.lapsesAt().isEmpty()) {
            findings.add(Finding.of(ConductReasons.LAPSE_DERIVED));
            restored.lapsesAt(start.plus(policy.lapseAfter()));
        }
        completeSanction(restored, snapshot, context, findings);
        return Restoration.of(restored.build(), findings);
    }

    private void completeSanction(
            ConductCase.Builder restored, ConductCase snapshot, DecisionContext context, List<Finding> findings) {
        boolean isDecided = switch (snapshot.status()) {
            case UPHELD, APPEALED, VARIED, FINAL -> true;
            case NONE, REPORTED, UNDER_REVIEW, HEARD, DISMISSED_CASE, LAPSED -> false;
        };
        if (isDecided && snapshot.sanction().isEmpty()) {
            findings.add(Finding.of(ConductReasons.SANCTION_MISSING));
        }
        boolean isOpen = snapshot.status() == ConductStatus.UPHELD || snapshot.status() == ConductStatus.VARIED;
        if (isOpen && snapshot.appealUntil().isEmpty()) {
            findings.add(Finding.of(ConductReasons.APPEAL_UNTIL_DERIVED));
            Instant decided = snapshot.upheldAt().orElse(context.now());
            restored.appealUntil(
                    snapshot.status() == ConductStatus.VARIED ? decided : decided.plus(policy.appealWithin()));
        }
    }

    static boolean isComplete(ConductCase conductCase) {
        return conductCase.agent().isPresent()
                && conductCase.offence().isPresent()
                && conductCase.act().isPresent()
                && conductCase.occurredAt().isPresent();
    }
}
