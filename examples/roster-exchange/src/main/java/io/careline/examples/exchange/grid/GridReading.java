package io.careline.examples.exchange.grid;

import io.careline.common.AgentId;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterProblem;
import io.careline.roster.ShiftType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a grid from a table of texts: all of it, or nothing and every reason why not. */
public final class GridReading {
    /** The heading of the column that names the agents. */
    public static final String AGENT = "agent";

    private final TextTable table;
    private final List<AgentId> agents;
    private final List<LocalDate> days;
    private final Map<String, ShiftType> shifts = new LinkedHashMap<>();
    private final Map<Integer, LocalDate> dates = new LinkedHashMap<>();
    private final Map<AgentId, Integer> lines = new HashMap<>();
    private final Map<GridCell, List<ShiftType>> cells = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private GridReading(TextTable table, RosterProblem problem) {
        this.table = table;
        this.agents = problem.agents().stream().map(RosterAgent::id).toList();
        this.days = RosterGrid.days(problem);
        problem.shifts().forEach(shift -> shifts.put(shift.code().value(), shift));
    }

    /**
     * The grid that a table holds: a column for each day of the problem and a line for each agent, in any order.
     *
     * @throws ExchangeFault if the table lacks a day or an agent, has one twice or one that the problem does not have,
     *     or has a shift that the problem does not have; it names every such place
     */
    public static RosterGrid read(TextTable table, RosterProblem problem) {
        GridReading reading = new GridReading(table, problem);
        if (table.lines().isEmpty()) {
            throw new ExchangeFault(List.of(table.places().file() + ": it is empty"));
        }
        reading.heading(table.lines().get(0));
        table.lines().stream().skip(1).forEach(reading::line);
        reading.agents.stream()
                .filter(agent -> !reading.lines.containsKey(agent))
                .forEach(agent -> reading.fault(table.places().file(), "there is no line for the agent " + agent));
        if (!reading.faults.isEmpty()) {
            throw new ExchangeFault(reading.faults);
        }
        return new RosterGrid(reading.agents, reading.days, reading.cells);
    }

    private void heading(TextTable.Line line) {
        if (!line.at(0).strip().equals(AGENT)) {
            fault(
                    cell(line, 0),
                    "the first heading must be \"" + AGENT + "\", not \""
                            + line.at(0).strip() + "\"");
        }
        for (int column = 1; column < line.cells().size(); column++) {
            date(line, column);
        }
        days.stream()
                .filter(date -> !dates.containsValue(date))
                .forEach(date -> fault(table.places().line(line.number()), "there is no column for " + date));
    }

    private void date(TextTable.Line line, int column) {
        String heading = line.at(column).strip();
        LocalDate date;
        try {
            date = LocalDate.parse(heading);
        } catch (DateTimeException notADate) {
            fault(cell(line, column), "\"" + heading + "\" is no date such as 2026-03-31");
            return;
        }
        if (!days.contains(date)) {
            fault(cell(line, column), date + " is not within " + days.get(0) + " to " + days.get(days.size() - 1));
        } else if (dates.containsValue(date)) {
            fault(cell(line, column), "there are two columns for " + date);
        } else {
            dates.put(column, date);
        }
    }

    private void line(TextTable.Line line) {
        int width = table.lines().get(0).cells().size();
        if (line.cells().size() != width) {
            fault(
                    table.places().line(line.number()),
                    "it has " + line.cells().size() + " cells where the heading has " + width);
        }
        String name = line.at(0);
        named(name)
                .or(() -> named(name.strip()))
                .ifPresentOrElse(
                        agent -> row(agent, line),
                        () -> fault(cell(line, 0), "there is no agent \"" + name.strip() + "\""));
    }

    private Optional<AgentId> named(String name) {
        return agents.stream().filter(agent -> agent.value().equals(name)).findFirst();
    }

    private void row(AgentId agent, TextTable.Line line) {
        Integer before = lines.putIfAbsent(agent, line.number());
        if (before != null) {
            fault(cell(line, 0), "line " + before + " is of " + agent + " already");
            return;
        }
        dates.forEach((column, date) -> {
            List<ShiftType> found = new ArrayList<>();
            for (String code : CellText.codes(line.at(column))) {
                ShiftType shift = shifts.get(code);
                if (shift == null) {
                    fault(cell(line, column), "there is no shift \"" + code + "\"; the shifts are " + known());
                } else {
                    found.add(shift);
                }
            }
            cells.put(new GridCell(agent, date), found);
        });
    }

    private String known() {
        return shifts.values().stream()
                .map(shift -> CellText.of(List.of(shift)))
                .collect(Collectors.joining(", ", "", ", and - for a day off"));
    }

    private String cell(TextTable.Line line, int column) {
        String heading = table.lines().get(0).at(column).strip();
        return table.places().cell(line.number(), column, heading);
    }

    private void fault(String place, String sentence) {
        faults.add(place + ": " + sentence);
    }
}
