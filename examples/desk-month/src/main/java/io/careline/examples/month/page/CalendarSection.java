package io.careline.examples.month.page;

import io.careline.examples.month.MonthResult;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Section;
import io.careline.examples.report.Table;
import io.careline.examples.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the calendar asked of the desk: the reports that are owed, and the deadlines that fired. */
record CalendarSection(MonthResult result) implements Part {
    @Override
    public Optional<Section> section() {
        List<Block> blocks = new ArrayList<>();
        List<List<Cell>> reports = new ArrayList<>();
        result.handbook()
                .reports()
                .due(result.month().start(), result.month().end())
                .forEach(due -> reports.add(List.of(
                        Cell.of(Dates.words(due.date())),
                        Cell.of(Names.of("report", due.report().value())))));
        if (!reports.isEmpty()) {
            blocks.add(new Table(
                    Words.of("Reports that the month owes", "本月应交报告"),
                    List.of(Columns.text("Due", "日期"), Columns.text("Report", "报告")),
                    reports));
        }
        List<List<Cell>> deadlines = new ArrayList<>();
        result.tally()
                .deadlines()
                .forEach((name, count) -> deadlines.add(List.of(Cell.of(deadline(name)), Cell.of(count))));
        if (!deadlines.isEmpty()) {
            blocks.add(new Table(
                    Words.of("Deadlines that fired", "到期触发的时限"),
                    List.of(Columns.text("Deadline", "时限"), Columns.COUNT),
                    deadlines));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("calendar", Words.of("Reports and deadlines", "报告与时限"), blocks));
    }

    /** A deadline by its own name, or else by that of its clock. */
    private static Words deadline(String name) {
        Words known = Names.of("deadline", name);
        return known.equals(Words.same(name)) ? Names.of("clock", name) : known;
    }
}
