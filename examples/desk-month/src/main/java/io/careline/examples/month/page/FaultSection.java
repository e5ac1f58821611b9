package io.careline.examples.month.page;

import io.careline.examples.month.MonthResult;
import io.careline.examples.month.input.LineFault;
import io.careline.examples.month.run.Sight;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Section;
import io.careline.examples.report.Table;
import io.careline.examples.report.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of the files that could not be used, and why. */
record FaultSection(MonthResult result, Sight sight) implements Part {
    /** A line that could not be read may hold anything. */
    private static final Words WITHHELD = Words.of("see rejected-lines.txt", "见 rejected-lines.txt");

    @Override
    public Optional<Section> section() {
        if (result.faults().isEmpty()) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (LineFault fault : result.faults()) {
            rows.add(List.of(
                    Cell.of(String.valueOf(Path.of(fault.file()).getFileName())),
                    Cell.of(fault.line()),
                    Cell.of(sight.isUnknownShown() ? Words.same(fault.message()) : WITHHELD)));
        }
        return Optional.of(Section.of(
                "faults",
                Words.of("Lines that could not be used", "无法使用的行"),
                new Table(
                        Words.of("Lines left out, and why", "跳过的行及原因"),
                        List.of(
                                Columns.text("File", "文件"),
                                Columns.number("Line", "行"),
                                Columns.text("What is wrong", "说明")),
                        rows)));
    }
}
