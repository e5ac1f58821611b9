package io.careline.examples.exchange.board;

import io.careline.common.AgentId;
import io.careline.examples.exchange.grid.GridCell;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.examples.exchange.tally.AgentTally;
import io.careline.examples.report.Severity;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRequest;
import io.careline.roster.RosterScore;
import io.careline.roster.RosterViolation;
import io.careline.roster.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sorts wishes and broken rules by the place on the board where they are told. */
final class BoardNotes {
    private final Map<GridCell, List<Note>> cells = new HashMap<>();
    private final Map<AgentId, List<Note>> agents = new HashMap<>();
    private final Map<LocalDate, List<Note>> days = new HashMap<>();
    private final List<Note> others = new ArrayList<>();

    BoardNotes(RosterProblem problem, RosterScore score, List<AgentTally> tallies) {
        Set<RosterRequest> refused =
                tallies.stream().flatMap(tally -> tally.refused().stream()).collect(Collectors.toSet());
        for (RosterRequest wish : problem.requests()) {
            boolean isGranted = !refused.contains(wish);
            add(
                    cells,
                    new GridCell(wish.agent(), wish.date()),
                    new Note(BoardWords.wish(wish, isGranted), isGranted ? Severity.GOOD : Severity.WATCH));
        }
        Set<RuleId> toldElsewhere = new HashSet<>(Set.of(RuleId.REQUESTS));
        problem.cover().stream().map(CoverRequirement::id).forEach(toldElsewhere::add);
        score.violations().stream()
                .filter(violation -> !toldElsewhere.contains(violation.rule()))
                .forEach(this::add);
    }

    private void add(RosterViolation violation) {
        Note note = new Note(BoardWords.violation(violation), violation.isHard() ? Severity.BAD : Severity.WATCH);
        if (violation.agent().isPresent() && violation.date().isPresent()) {
            add(cells, new GridCell(violation.agent().get(), violation.date().get()), note);
        } else if (violation.agent().isPresent()) {
            add(agents, violation.agent().get(), note);
        } else if (violation.date().isPresent()) {
            add(days, violation.date().get(), note);
        } else {
            others.add(note);
        }
    }

    private static <K> void add(Map<K, List<Note>> notes, K place, Note note) {
        notes.computeIfAbsent(place, key -> new ArrayList<>()).add(note);
    }

    List<Note> of(AgentId agent, LocalDate date) {
        return cells.getOrDefault(new GridCell(agent, date), List.of());
    }

    /** Of an agent's month as a whole, or of the days before it. */
    List<Note> of(AgentId agent, RosterGrid grid) {
        List<Note> notes = new ArrayList<>(agents.getOrDefault(agent, List.of()));
        cells.forEach((cell, told) -> {
            if (cell.agent().equals(agent) && !grid.days().contains(cell.date())) {
                notes.addAll(told);
            }
        });
        return notes;
    }

    List<Note> of(LocalDate date) {
        return days.getOrDefault(date, List.of());
    }

    /** What is told of no place. */
    List<Note> others() {
        return others;
    }
}
