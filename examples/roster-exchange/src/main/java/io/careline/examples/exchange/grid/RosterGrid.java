package io.careline.examples.exchange.grid;

import io.careline.common.AgentId;
import io.careline.roster.Assignment;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterProblem;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A roster as supervisors look at it: a row an agent, a column a day, in each cell the shifts of that day. Immutable.
 *
 * @param agents the rows, from top to bottom
 * @param days the columns, from left to right
 * @param cells the shifts by cell, in the order of the day; a cell that is not listed is off
 */
public record RosterGrid(List<AgentId> agents, List<LocalDate> days, Map<GridCell, List<ShiftType>> cells) {
    /** Copies the lists. */
    public RosterGrid {
        agents = List.copyOf(agents);
        days = List.copyOf(days);
        Map<GridCell, List<ShiftType>> copy = new HashMap<>();
        cells.forEach((cell, shifts) -> {
            if (!shifts.isEmpty()) {
                copy.put(cell, List.copyOf(shifts));
            }
        });
        cells = Map.copyOf(copy);
    }

    /**
     * The grid of a roster: the agents and days of its problem.
     *
     * @throws IllegalArgumentException if an assignment names an agent, a day or a shift that the problem does not have
     */
    public static RosterGrid of(RosterProblem problem, List<Assignment> roster) {
        List<AgentId> agents = problem.agents().stream().map(RosterAgent::id).toList();
        Map<GridCell, List<ShiftType>> cells = new HashMap<>();
        for (Assignment assignment : roster) {
            if (!agents.contains(assignment.agent())
                    || !problem.horizon().includes(assignment.date())
                    || !problem.shifts().contains(assignment.shift())) {
                throw new IllegalArgumentException(
                        "roster (" + assignment + ") must name an agent, a day and a shift of the problem");
            }
            cells.computeIfAbsent(new GridCell(assignment.agent(), assignment.date()), cell -> new ArrayList<>())
                    .add(assignment.shift());
        }
        return new RosterGrid(agents, days(problem), cells);
    }

    /** The days of a problem, in order. */
    static List<LocalDate> days(RosterProblem problem) {
        return Stream.iterate(problem.horizon().start(), date -> date.plusDays(1))
                .limit(problem.horizon().days())
                .toList();
    }

    /** The shifts of an agent on a day; empty if it is off or no place of the grid. */
    public List<ShiftType> on(AgentId agent, LocalDate date) {
        return cells.getOrDefault(new GridCell(agent, date), List.of());
    }

    /** Who works which shift when: row by row, day by day. */
    public List<Assignment> assignments() {
        List<Assignment> assignments = new ArrayList<>();
        for (AgentId agent : agents) {
            for (LocalDate date : days) {
                on(agent, date).forEach(shift -> assignments.add(Assignment.of(agent, date, shift)));
            }
        }
        return assignments;
    }

    /** The cells of this grid that an older one has otherwise, row by row, day by day. */
    public List<GridChange> since(RosterGrid older) {
        List<GridChange> changes = new ArrayList<>();
        for (AgentId agent : agents) {
            for (LocalDate date : days) {
                List<ShiftType> before = older.on(agent, date);
                List<ShiftType> after = on(agent, date);
                if (!before.equals(after)) {
                    changes.add(new GridChange(agent, date, before, after));
                }
            }
        }
        return changes;
    }
}
