package io.careline.examples.replay.page;

import io.careline.examples.replay.run.Result;
import io.careline.examples.replay.run.Story;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Histogram;
import io.careline.examples.report.Measure;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** How long resolving took, and the complaints that took longest. */
final class TimesSection {
    private static final int SHOWN = 12;
    private static final List<Double> EDGES = List.of(
            0.0, 3_600.0, 14_400.0, 28_800.0, 86_400.0, 172_800.0, 259_200.0, 604_800.0, 1_209_600.0, 2_592_000.0);

    private record Aged(Story story, Duration age) {}

    private final Result result;

    TimesSection(Result result) {
        this.result = result;
    }

    Section section() {
        double[] samples = result.stories().stream()
                .flatMap(story -> story.resolutionTime().stream())
                .mapToDouble(time -> Math.max(0, time.toSeconds()))
                .toArray();
        return Section.of(
                "times",
                Words.of("How long it took", "解决用时"),
                Histogram.of(
                        Words.of("From receipt to the last resolution, round the clock", "从收到投诉到最后一次解决（自然时间）"),
                        Measure.DURATION,
                        EDGES,
                        samples),
                slowest());
    }

    private Table slowest() {
        List<List<Cell>> rows = result.stories().stream()
                .filter(story -> story.complaint().receivedAt().isPresent() && !isEndedOtherwise(story))
                .map(story -> new Aged(story, age(story)))
                .sorted(Comparator.comparing(Aged::age).reversed())
                .limit(SHOWN)
                .map(this::row)
                .toList();
        return new Table(
                Words.of(
                        "The slowest: to the resolution, or to the end of the log for those still open",
                        "用时最长的投诉：至解决为止，未解决的至日志结束为止"),
                List.of(
                        Columns.text("Complaint", "投诉"),
                        Columns.text("Status", "状态"),
                        Columns.text("Received", "收到"),
                        Columns.number("Took", "用时"),
                        Columns.number("Paused", "其中暂停"),
                        Columns.number("Owners", "责任人次"),
                        Columns.number("Disputes", "异议"),
                        Columns.number("Breaches", "超时")),
                rows);
    }

    /** Neither resolved nor waiting to be: withdrawn, declined, referred, merged. */
    private static boolean isEndedOtherwise(Story story) {
        return switch (story.complaint().status()) {
            case WITHDRAWN, DECLINED, REFERRED, MERGED -> true;
            case ARCHIVED -> story.complaint().resolvedAt().isEmpty();
            default -> false;
        };
    }

    private Duration age(Story story) {
        return story.resolutionTime()
                .orElseGet(() -> Duration.between(
                        story.complaint().receivedAt().orElseThrow(),
                        result.log().last()));
    }

    private List<Cell> row(Aged aged) {
        Story story = aged.story();
        return List.of(
                Cell.of(story.complaint().id().value()),
                Cell.of(Labels.of(story.complaint().status())),
                Columns.time(story.complaint().receivedAt(), result),
                Cell.of(Value.duration(aged.age()))
                        .with(story.complaint().resolvedAt().isEmpty() ? Severity.WATCH : Severity.NONE),
                Cell.of(story.paused().isZero() ? Value.none() : Value.duration(story.paused())),
                Cell.of(story.owners().size()),
                Cell.of(story.disputes()),
                Cell.of(story.breaches()).with(story.breaches() > 0 ? Severity.WATCH : Severity.NONE));
    }
}
