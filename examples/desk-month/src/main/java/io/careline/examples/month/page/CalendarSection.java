package io.careline.examples.month.page;

import io.careline.examples.month.MonthResult;
import io.careline.examples.month.run.DueReport;
import io.careline.examples.month.run.Passed;
import io.careline.examples.month.run.ReportFigure;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Section;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the calendar asked of the desk: the reports that are owed, and the deadlines that fired. */
record CalendarSection(MonthResult result) implements Part {
    @Override
    public Optional<Section> section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Columns.unlessEmpty(reports(), Words.of("The handbook asks for no reports.", "手册未规定定期报告。")));
        List<List<Cell>> deadlines = new ArrayList<>();
        result.tally()
                .deadlines()
                .forEach((passed, count) -> deadlines.add(List.of(
                        Cell.of(Names.of("lifecycle", passed.lifecycle())),
                        Cell.of(deadline(passed)),
                        Cell.of(count))));
        if (!deadlines.isEmpty()) {
            blocks.add(new Table(
                    Words.of("Deadlines that fired", "到期触发的时限"),
                    List.of(Columns.text("Of", "流程"), Columns.text("Deadline", "时限"), Columns.COUNT),
                    deadlines));
        }
        return Optional.of(new Section("calendar", Words.of("Reports and deadlines", "报告与时限"), blocks));
    }

    /** The figures that any of the reports has, each in its column. */
    private Table reports() {
        List<ReportFigure> figures = Arrays.stream(ReportFigure.values())
                .filter(figure -> result.reports().stream()
                        .anyMatch(report -> report.figures().containsKey(figure)))
                .toList();
        List<Table.Column> columns = new ArrayList<>(
                List.of(Columns.text("Due", "应交"), Columns.text("Report", "报告"), Columns.text("From", "起")));
        figures.forEach(figure -> columns.add(Table.Column.number(Names.of("figure", figure))));
        List<List<Cell>> rows = new ArrayList<>();
        for (DueReport report : result.reports()) {
            boolean isAhead = report.due().isAfter(result.month().end());
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(Dates.words(report.due())).with(isAhead ? Words.of("so far", "截至月末") : Words.none()),
                    Cell.of(Names.of("report", report.report().value())),
                    Cell.of(Dates.words(report.from()))));
            figures.forEach(figure ->
                    row.add(Cell.of(Optional.ofNullable(report.figures().get(figure))
                            .map(Value::number)
                            .orElse(Value.none()))));
            rows.add(row);
        }
        return new Table(Words.of("Reports of the calendar, with their figures", "报告日历及数据"), columns, rows);
    }

    /** A deadline by its own name in its life cycle, or that of all, or that of its clock. */
    private static Words deadline(Passed passed) {
        String name = passed.deadline();
        String own = passed.lifecycle() + '.' + name;
        if (Names.has("deadline", own)) {
            return Names.of("deadline", own);
        }
        return Names.has("deadline", name) ? Names.of("deadline", name) : Names.of("clock", name);
    }
}
