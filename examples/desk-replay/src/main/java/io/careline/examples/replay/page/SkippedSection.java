package io.careline.examples.replay.page;

import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.input.LineProblem;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which lines of the files were left out, and why. */
final class SkippedSection {
    private SkippedSection() {}

    /** The section about the files that had such lines. */
    static Section of(List<SkippedLines> files) {
        List<Block> blocks = new ArrayList<>();
        for (SkippedLines file : files) {
            int total = file.total();
            blocks.add(Prose.of(Words.of(
                    total + " lines could not be used and were left out; the first few of each kind:",
                    "共有 " + total + " 行无法使用，已跳过；各类前几行如下：")));
            blocks.add(table(file));
        }
        return new Section("skipped", Words.of("Lines left out", "跳过的行"), blocks);
    }

    private static Table table(SkippedLines file) {
        List<List<Cell>> rows = new ArrayList<>();
        file.counts().forEach((problem, count) -> {
            for (LineFault fault : file.first(problem)) {
                rows.add(List.of(
                        Cell.of(problem(problem)).with(Words.of(count + " in all", "共 " + count + " 行")),
                        Cell.of(fault.line()),
                        Cell.of(fault.column().isEmpty() ? Value.none() : Value.text(fault.column())),
                        Cell.of(String.valueOf(fault.getMessage()))));
            }
        });
        String name = String.valueOf(Path.of(file.file()).getFileName());
        return new Table(
                Words.of("Lines left out of " + name, name + " 中跳过的行"),
                List.of(
                        Columns.text("Problem", "问题"),
                        Columns.number("Line", "行"),
                        Columns.text("Column", "列"),
                        Columns.text("What is wrong", "说明")),
                rows);
    }

    private static Words problem(LineProblem problem) {
        return switch (problem) {
            case RAGGED_ROW -> Words.of("Wrong number of cells", "单元格数目不符");
            case BLANK_CELL -> Words.of("Blank cell", "单元格为空");
            case BAD_TIME -> Words.of("Unreadable time", "时间无法识别");
            case OUT_OF_ORDER -> Words.of("Earlier than the line before", "早于同案前一行");
            case UNKNOWN_ACTIVITY -> Words.of("Unknown activity", "未知活动");
            case BAD_VALUE -> Words.of("Unusable value", "值不可用");
        };
    }
}
