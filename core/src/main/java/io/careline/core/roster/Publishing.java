package io.careline.core.roster;

import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import io.careline.roster.CloseRoster;
import io.careline.roster.PublishRoster;
import io.careline.roster.Roster;
import io.careline.roster.RosterClosed;
import io.careline.roster.RosterCommand;
import io.careline.roster.RosterEvent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterPolicy;
import io.careline.roster.RosterPublished;
import io.careline.roster.RosterReasons;
import io.careline.roster.RosterStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Making a roster known, version by version, and ending it once its days are over. */
record Publishing(RosterPolicy policy, OnDuty onDuty) {
    /** A roster is published whatever is wrong with it, and what is wrong is said. */
    List<Finding> findings(Roster roster, PublishRoster command, DecisionContext context) {
        RosterHorizon horizon = roster.horizon().orElseThrow();
        List<Finding> findings = new ArrayList<>();
        Instant due = midnight(roster, horizon.start()).minus(policy.publicationLead());
        if (roster.publication() == 0 && context.now().isAfter(due)) {
            findings.add(Finding.of(RosterReasons.PUBLISHED_LATE).with("due", due));
        }
        if (!roster.gaps().isEmpty()) {
            findings.add(Finding.of(RosterReasons.GAPS_OPEN)
                    .with("gaps", roster.gaps().size()));
        }
        List<LocalDate> days =
                horizon.start().datesUntil(horizon.end().plusDays(1)).toList();
        findings.addAll(onDuty.findings(roster.shifts(), roster.assignments(), days));
        return findings;
    }

    List<RosterEvent> publish(Roster roster, PublishRoster command, DecisionContext context) {
        return List.of(RosterPublished.builder()
                .publication(roster.publication() + 1)
                .attributes(command.attributes())
                .build());
    }

    static List<Rejection> isOver(Roster roster, DecisionContext context) {
        Instant end = end(roster);
        return context.now().isBefore(end)
                ? List.of(Rejection.of(RosterReasons.NOT_OVER).with("end", end))
                : List.of();
    }

    List<RosterEvent> close(Roster roster, CloseRoster command, DecisionContext context) {
        return List.of(RosterClosed.builder().attributes(command.attributes()).build());
    }

    static List<Deadline<RosterCommand>> deadlines(Roster roster, DecisionContext context) {
        boolean isKnown = roster.status() == RosterStatus.PUBLISHED || roster.status() == RosterStatus.AMENDED;
        return isKnown && roster.horizon().isPresent()
                ? List.of(Deadline.of("end", end(roster), CloseRoster.of()))
                : List.of();
    }

    /** The midnight that ends the last day. */
    private static Instant end(Roster roster) {
        return midnight(roster, roster.horizon().orElseThrow().end().plusDays(1));
    }

    private static Instant midnight(Roster roster, LocalDate date) {
        ZoneId zone = roster.zone().orElseThrow();
        return date.atStartOfDay(zone).toInstant();
    }
}
