package io.careline.examples.month.run;

import io.careline.core.roster.Rosters;
import io.careline.examples.month.plan.MonthRoster;
import io.careline.lifecycle.Actor;
import io.careline.roster.AmendRoster;
import io.careline.roster.Assignment;
import io.careline.roster.OpenShift;
import io.careline.roster.Roster;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterProposal;
import io.careline.roster.ShiftGap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Each morning, gives the shifts of today and tomorrow that leave has opened to the best stand-in that breaks no rule. */
final class GapFiller {
    private final MonthDesk desk;
    private final MonthStores stores;
    private final PeopleFacts facts;
    private final MonthRoster planned;
    private final Actor planner;

    GapFiller(MonthDesk desk, MonthStores stores, PeopleFacts facts, MonthRoster planned, Actor planner) {
        this.desk = desk;
        this.stores = stores;
        this.facts = facts;
        this.planned = planned;
        this.planner = planner;
    }

    void fill(LocalDate today, Instant now) {
        Roster roster = stores.rosters().get(0);
        for (ShiftGap gap : roster.gaps()) {
            LocalDate date = gap.open().date();
            if (!date.isBefore(today) && !date.isAfter(today.plusDays(1))) {
                standIn(gap.open())
                        .ifPresent(proposal -> desk.send(
                                "roster",
                                roster.id().value(),
                                AmendRoster.of(proposal.changes().stream()
                                        .map(change -> change.because(gap.cause()))
                                        .toList()),
                                now,
                                planner,
                                0));
            }
        }
    }

    /** Nobody who is on leave that day. */
    private Optional<RosterProposal> standIn(OpenShift open) {
        return planned.problems().stream()
                .filter(problem -> !open.date().isBefore(problem.horizon().start())
                        && !open.date().isAfter(problem.horizon().end()))
                .findFirst()
                .flatMap(problem -> Rosters.advisor().candidates(problem, current(problem), open).stream()
                        .filter(proposal -> proposal.impact().hard() <= 0)
                        .filter(proposal -> proposal.agents().stream()
                                .noneMatch(agent -> facts.absences(List.of(agent), false).stream()
                                        .anyMatch(absence -> includes(absence, open.date()))))
                        .findFirst());
    }

    private static boolean includes(RosterAbsence absence, LocalDate date) {
        return !date.isBefore(absence.from()) && !date.isAfter(absence.to());
    }

    private List<Assignment> current(RosterProblem problem) {
        return stores.rosters().get(0).assignments().stream()
                .filter(assignment ->
                        !assignment.date().isBefore(problem.horizon().start())
                                && !assignment.date().isAfter(problem.horizon().end()))
                .toList();
    }
}
