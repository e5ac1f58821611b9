package io.careline.examples.month.page;

import io.careline.common.AgentId;
import io.careline.examples.month.MonthResult;
import io.careline.examples.month.input.StaffMember;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Words;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The roster board as it ended: people by days, half a month a table, with leave and swaps drawn in, and the totals. */
final class BoardSection implements Part {
    /** What fits on a page beside each other. */
    private static final int DAYS = 16;

    private static final int HOUR = 60;

    private final MonthResult result;
    private final Duty duty;
    private final ShiftLetters letters;

    BoardSection(MonthResult result, Duty duty) {
        this.result = result;
        this.duty = duty;
        Map<ShiftCode, ShiftType> shifts = new TreeMap<>();
        result.roster()
                .problems()
                .forEach(problem -> problem.shifts().forEach(shift -> shifts.putIfAbsent(shift.code(), shift)));
        this.letters = new ShiftLetters(List.copyOf(shifts.values()));
    }

    @Override
    public Optional<Section> section() {
        List<Block> blocks = new ArrayList<>(List.of(legend()));
        int days = result.month().days();
        int tables = (days + DAYS - 1) / DAYS;
        int length = (days + tables - 1) / tables;
        LocalDate end = result.month().end();
        for (LocalDate first = result.month().start(); !first.isAfter(end); first = first.plusDays(length)) {
            LocalDate last = first.plusDays(length - 1L);
            blocks.add(table(first, last.isAfter(end) ? end : last));
        }
        blocks.add(totals());
        return Optional.of(new Section("roster", Words.of("Roster board", "排班表"), blocks));
    }

    private Prose legend() {
        long broken = result.roster().solutions().stream()
                .mapToLong(solution -> solution.score().hard())
                .sum();
        return Prose.of(
                letters.legend()
                        .plus(Words.of(
                                ". L: on leave. ⇄: taken over in a swap; –⇄: given away in one. A dot is a day off.",
                                "。假：请假；⇄：换来的班次；–⇄：换出的班次；圆点为休息。")),
                broken == 0
                        ? Words.of(
                                "The roster as it was published keeps every hard rule of the handbook.",
                                "发布时的排班未违反手册的任何硬性规则。")
                        : Words.of(
                                "The roster as it was published falls short of hard rules of the handbook: penalty "
                                        + broken + ".",
                                "发布时的排班未能满足手册的硬性规则，罚分 " + broken + "。"));
    }

    private Table table(LocalDate first, LocalDate last) {
        List<Table.Column> columns = new ArrayList<>(List.of(Columns.WHO));
        first.datesUntil(last.plusDays(1)).forEach(date -> columns.add(Table.Column.text(Dates.heading(date))));
        List<List<Cell>> rows = new ArrayList<>();
        for (StaffMember member : result.staff().rostered()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(member.name())));
            first.datesUntil(last.plusDays(1)).forEach(date -> row.add(cell(member.agent(), date)));
            rows.add(row);
        }
        return new Table(Words.of(first + " to " + last, first + " 至 " + last), columns, rows);
    }

    private Cell cell(AgentId agent, LocalDate date) {
        Optional<ShiftType> shift = duty.shift(agent, date);
        if (shift.isPresent()) {
            boolean isTaken = duty.hasTaken(agent, date);
            return Cell.of(letters.of(shift.get()).plus(isTaken ? "⇄" : ""))
                    .with(isTaken ? Severity.WATCH : Severity.NONE);
        }
        return duty.isOnLeave(agent, date)
                ? Cell.of(Words.of("L", "假"))
                : Cell.of(Words.same(duty.hasGiven(agent, date) ? "–⇄" : "·"));
    }

    private Table totals() {
        List<List<Cell>> rows = new ArrayList<>();
        for (StaffMember member : result.staff().rostered()) {
            AgentId agent = member.agent();
            List<LocalDate> days = result.month()
                    .start()
                    .datesUntil(result.month().end().plusDays(1))
                    .toList();
            List<LocalDate> worked = days.stream()
                    .filter(date -> duty.shift(agent, date).isPresent())
                    .toList();
            List<ShiftType> shifts = worked.stream()
                    .flatMap(date -> duty.shift(agent, date).stream())
                    .toList();
            double minutes = shifts.stream().mapToInt(ShiftType::paidMinutes).sum();
            rows.add(List.of(
                    Cell.of(member.name()),
                    Cell.of(Columns.number(minutes / HOUR, 1)),
                    Cell.of(shifts.size()),
                    Cell.of(shifts.stream().filter(ShiftType::isNight).count()),
                    Cell.of(worked.stream().filter(BoardSection::isWeekend).count()),
                    Cell.of(days.stream()
                            .filter(date -> duty.shift(agent, date).isEmpty() && duty.isOnLeave(agent, date))
                            .count()),
                    Cell.of(days.stream()
                            .filter(date -> duty.hasTaken(agent, date))
                            .count()),
                    Cell.of(days.stream()
                            .filter(date -> duty.hasGiven(agent, date))
                            .count())));
        }
        return new Table(
                Words.of("What it comes to for each", "个人合计"),
                List.of(
                        Columns.WHO,
                        Columns.number("Paid hours", "计薪工时"),
                        Columns.number("Shifts", "班次"),
                        Columns.number("Nights", "夜班"),
                        Columns.number("Weekend days", "周末班"),
                        Columns.number("Days of leave", "请假天"),
                        Columns.number("Taken over", "换来"),
                        Columns.number("Given away", "换出")),
                rows);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
