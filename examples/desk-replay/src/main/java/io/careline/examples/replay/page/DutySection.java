package io.careline.examples.replay.page;

import io.careline.common.AgentId;
import io.careline.examples.replay.people.PeopleResult;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.roster.Assignment;
import io.careline.roster.OpenShift;
import io.careline.roster.Roster;
import io.careline.roster.RosterHorizon;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The roster as it ended, half a month a table, with leave, swaps and absences drawn in. */
final class DutySection {
    /** What fits on a page beside each other. */
    private static final int DAYS = 16;

    private final PeopleResult result;
    private final DutyCells cells;

    DutySection(PeopleResult result) {
        this.result = result;
        this.cells = new DutyCells(result);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(legend()));
        RosterHorizon days = result.duty().horizon();
        int tables = (days.days() + DAYS - 1) / DAYS;
        int length = (days.days() + tables - 1) / tables;
        for (LocalDate first = days.start(); !first.isAfter(days.end()); first = first.plusDays(length)) {
            LocalDate last = first.plusDays(length - 1L);
            blocks.add(table(first, last.isAfter(days.end()) ? days.end() : last));
        }
        blocks.add(covered());
        blocks.add(gaps());
        return blocks;
    }

    private static Prose legend() {
        return Prose.of(Words.of(
                "A shift stands under its first letter. L is leave that stands; ⇄ a shift that was taken over, and –⇄ one"
                        + " that was given away. What the time clock says stands below: late, early, away or half a day"
                        + " (▲), absent (◆). A dot is a day off.",
                "班次以首字表示。假：已批准的请假；⇄：换来的班次；–⇄：换出的班次。其下为考勤结果：迟到、早退、离岗、半天（▲），缺勤（◆）。圆点为休息。"));
    }

    /** How much of what leave left open somebody has taken over. */
    private Prose covered() {
        long open = result.duty().roster().gaps().size();
        long claimed = result.swaps().stream()
                .flatMap(swaps -> swaps.swaps().stream())
                .flatMap(swap -> PeopleResult.changedLegs(swap).stream())
                .filter(leg -> leg.giver().isEmpty())
                .count();
        return Prose.of(Words.of(
                "Leave has left " + (open + claimed) + " shifts open; colleagues took over " + claimed + " of them.",
                "请假空出 " + (open + claimed) + " 个班次，其中 " + claimed + " 个由同事补班。"));
    }

    /** Shifts that fewer work than the handbook asks for (rule R7). */
    private Table gaps() {
        List<List<Cell>> rows = new ArrayList<>();
        Roster roster = result.duty().roster();
        RosterHorizon days = result.duty().horizon();
        days.start().datesUntil(days.end().plusDays(1)).forEach(date -> {
            for (ShiftType shift : roster.shifts()) {
                long left = roster.assignments().stream()
                        .filter(assignment -> assignment.date().equals(date)
                                && assignment.shift().equals(shift))
                        .count();
                int least = result.rules().roster().leastOnDuty(shift);
                if (left < least) {
                    String away = roster.gaps().stream()
                            .filter(gap -> gap.open().equals(OpenShift.of(date, shift.code())))
                            .map(gap -> result.staff().name(gap.agent()))
                            .collect(Collectors.joining(", "));
                    rows.add(List.of(
                            Cell.of(Value.date(date)),
                            Cell.of(shift.code().value()),
                            Cell.of(left).with(Severity.BAD),
                            Cell.of(least),
                            Cell.of(away)));
                }
            }
        });
        return new Table(
                Words.of("Gaps in cover: shifts below their minimum (rule R7)", "空岗：低于最少人数的班次（规则 R7）"),
                List.of(
                        Columns.text("Day", "日期"),
                        Columns.text("Shift", "班次"),
                        Columns.number("On it", "在岗"),
                        Columns.number("Needed", "最少"),
                        Columns.text("On leave", "请假人")),
                rows);
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
