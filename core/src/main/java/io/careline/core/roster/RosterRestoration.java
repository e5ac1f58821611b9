package io.careline.core.roster;

import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Restoration;
import io.careline.roster.Roster;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterReasons;
import io.careline.roster.RosterStatus;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes over a roster from a host's columns: completes what can be derived, and says what is missing. */
final class RosterRestoration {
    private RosterRestoration() {}

    static Restoration<Roster> of(Roster snapshot, DecisionContext context) {
        List<Finding> findings = new ArrayList<>();
        Roster.Builder restored = Roster.builder().from(snapshot);
        if (snapshot.status() == RosterStatus.NONE) {
            findings.add(Finding.of(RosterReasons.NOT_DRAFTED));
            return Restoration.of(snapshot, findings);
        }
        if (snapshot.horizon().isEmpty()) {
            findings.add(Finding.of(RosterReasons.HORIZON_MISSING));
            restored.horizon(worked(snapshot, context));
        }
        if (snapshot.zone().isEmpty()) {
            findings.add(Finding.of(RosterReasons.ZONE_MISSING));
            restored.zone(ZoneOffset.UTC);
        }
        if (snapshot.status() != RosterStatus.DRAFT && snapshot.publication() == 0) {
            findings.add(Finding.of(RosterReasons.PUBLICATION_DERIVED));
            restored.publication(1);
        }
        return Restoration.of(restored.build(), findings);
    }

    /** From the first day worked to the last; today where nobody works. */
    private static RosterHorizon worked(Roster snapshot, DecisionContext context) {
        TreeSet<LocalDate> days = snapshot.assignments().stream()
                .map(assignment -> assignment.date())
                .collect(Collectors.toCollection(TreeSet::new));
        if (days.isEmpty()) {
            days.add(
                    context.now().atZone(snapshot.zone().orElse(ZoneOffset.UTC)).toLocalDate());
        }
        return RosterHorizon.of(
                days.first(), (int) (days.last().toEpochDay() - days.first().toEpochDay()) + 1);
    }
}
