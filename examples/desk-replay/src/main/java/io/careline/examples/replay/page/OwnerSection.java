package io.careline.examples.replay.page;

import io.careline.common.AgentId;
import io.careline.examples.replay.run.Result;
import io.careline.examples.replay.run.Story;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Figures;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Section;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Complaints that came back: reopened, disputed, sent back and forth between owners. */
final class OwnerSection {
    private static final int SHOWN = 15;
    private static final int NAMES = 8;

    private final Result result;

    OwnerSection(Result result) {
        this.result = result;
    }

    Section section() {
        return Section.of(
                "returns",
                Words.of("What came back", "反复情况"),
                Figures.of(
                        figure(Words.of("Taken up again", "重开"), Story::reopenings),
                        figure(Words.of("Answers disputed", "答复有异议"), Story::disputes),
                        figure(Words.of("Sent back and forth", "来回转派"), Story::returns)),
                table(Words.of("Sent back and forth most: A, then B, then A again", "来回转派最多：甲转乙，又转回甲"), Story::returns),
                table(Words.of("Taken up again after closing", "结案后重开"), Story::reopenings));
    }

    private Figure figure(Words label, ToIntFunction<Story> count) {
        int sum = result.stories().stream().mapToInt(count).sum();
        long complaints = result.stories().stream()
                .filter(story -> count.applyAsInt(story) > 0)
                .count();
        return Figure.of(
                label, Value.number(sum), Words.of("in " + complaints + " complaints", "涉及 " + complaints + " 件"));
    }

    private Table table(Words caption, ToIntFunction<Story> count) {
        List<List<Cell>> rows = result.stories().stream()
                .filter(story -> count.applyAsInt(story) > 0)
                .sorted(Comparator.comparingInt(count).reversed())
                .limit(SHOWN)
                .map(story -> List.of(
                        Cell.of(story.complaint().id().value()),
                        Cell.of(count.applyAsInt(story)),
                        Cell.of(Labels.of(story.complaint().status())),
                        Cell.of(owners(story.owners()))))
                .toList();
        return new Table(
                caption,
                List.of(
                        Columns.text("Complaint", "投诉"),
                        Columns.COUNT,
                        Columns.text("Status", "状态"),
                        Columns.text("Owners", "责任人")),
                rows);
    }

    private static Words owners(List<AgentId> owners) {
        String names = owners.stream().limit(NAMES).map(AgentId::value).collect(Collectors.joining(" → "));
        int more = owners.size() - NAMES;
        return more <= 0
                ? Words.same(names)
                : Words.same(names).plus(Words.of(" → and " + more + " more", " → 等，另有 " + more + " 次"));
    }
}
