package io.careline.examples.replay.page;

import io.careline.common.AgentId;
import io.careline.examples.replay.people.PeopleResult;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Table;
import io.careline.examples.report.Words;
import io.careline.roster.Assignment;
import io.careline.roster.RosterHorizon;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The roster as it ended, two weeks a table, with leave, swaps and absences drawn in. */
final class DutySection {
    /** What fits on a page beside each other. */
    private static final int DAYS = 14;

    private final PeopleResult result;
    private final DutyCells cells;

    DutySection(PeopleResult result) {
        this.result = result;
        this.cells = new DutyCells(result);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        RosterHorizon days = result.duty().horizon();
        LocalDate first = days.start();
        while (!first.isAfter(days.end())) {
            LocalDate last = first.plusDays(DAYS - 1L).isAfter(days.end()) ? days.end() : first.plusDays(DAYS - 1L);
            blocks.add(table(first, last));
            first = last.plusDays(1);
        }
        blocks.add(Prose.of(Words.of(
                "A shift stands under its first letter. L is leave that stands; ⇄ a shift that was taken over, and –⇄ one"
                        + " that was given away. What the time clock says stands below: late, early, away or half a day"
                        + " (▲), absent (◆). A dot is a day off.",
                "班次以首字表示。假：已批准的请假；⇄：换来的班次；–⇄：换出的班次。其下为考勤结果：迟到、早退、离岗、半天（▲），缺勤（◆）。圆点为休息。")));
        return blocks;
    }

    private Table table(LocalDate first, LocalDate last) {
        List<Table.Column> columns = new ArrayList<>(List.of(Columns.text("Who", "人员")));
        first.datesUntil(last.plusDays(1)).forEach(date -> columns.add(Table.Column.text(heading(date))));
        List<List<Cell>> rows = new ArrayList<>();
        for (AgentId agent : agents()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(result.staff().name(agent))));
            first.datesUntil(last.plusDays(1)).forEach(date -> row.add(cells.cell(agent, date)));
            rows.add(row);
        }
        return new Table(Words.of(first + " to " + last, first + " 至 " + last), columns, rows);
    }

    private static Words heading(LocalDate date) {
        return Words.of(
                date.getDayOfMonth() + " " + date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                date.getDayOfMonth() + " "
                        + date.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.SIMPLIFIED_CHINESE));
    }

    /** Everybody with a shift: the staff in the order of their file, then others. */
    private Set<AgentId> agents() {
        Set<AgentId> working = new LinkedHashSet<>();
        result.roster().assignments().forEach(assignment -> working.add(assignment.agent()));
        result.duty().assignments().stream().map(Assignment::agent).forEach(working::add);
        Set<AgentId> agents = new LinkedHashSet<>(result.staff().members().keySet());
        agents.retainAll(working);
        agents.addAll(working);
        return agents;
    }
}
