package io.careline.core.handover;

import io.careline.handover.Handover;
import io.careline.handover.HandoverReasons;
import io.careline.handover.HandoverStatus;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Restoration;
import java.util.ArrayList;
import java.util.List;

/** Takes over a handover from a host's columns: completes what can be derived, and says what is missing. */
record HandoverRestoration(NightLog nightLog, Recording recording) {
    Restoration<Handover> of(Handover snapshot, DecisionContext context) {
        List<Finding> findings = new ArrayList<>();
        if (snapshot.status() == HandoverStatus.NONE) {
            findings.add(Finding.of(HandoverReasons.NOT_SCHEDULED));
            return Restoration.of(snapshot, findings);
        }
        expect(snapshot.giver().isPresent(), HandoverReasons.GIVER_MISSING, findings);
        expect(snapshot.taker().isPresent(), HandoverReasons.TAKER_MISSING, findings);
        expect(snapshot.shiftEnd().isPresent(), HandoverReasons.SHIFT_END_MISSING, findings);
        Handover.Builder restored = Handover.builder().from(snapshot);
        if (snapshot.status() == HandoverStatus.SUSPENDED
                && snapshot.resumesIn().isEmpty()) {
            findings.add(Finding.of(HandoverReasons.RESUMPTION_ASSUMED));
            restored.resumesIn(HandoverStatus.IN_PROGRESS);
        }
        if (snapshot.isNight() && snapshot.nightLogAt().isEmpty()) {
            findings.add(Finding.of(HandoverReasons.NIGHT_LOG_DERIVED, "H10"));
            restored.nightLogAt(nightLog.opensAt(snapshot, context));
        }
        if (Owing.isEnded(snapshot) && snapshot.recordDueAt().isEmpty()) {
            findings.add(Finding.of(HandoverReasons.RECORD_DUE_DERIVED, "H12"));
            restored.recordDueAt(recording.dueAt(context.now()));
        }
        return Restoration.of(restored.build(), findings);
    }

    private static void expect(boolean holds, String code, List<Finding> findings) {
        if (!holds) {
            findings.add(Finding.of(code));
        }
    }
}
