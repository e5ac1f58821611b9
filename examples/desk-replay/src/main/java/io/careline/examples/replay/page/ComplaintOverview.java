package io.careline.examples.replay.page;

import io.careline.calendar.ClockName;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintStatus;
import io.careline.examples.replay.run.ClockFigures;
import io.careline.examples.replay.run.Outcomes;
import io.careline.examples.replay.run.Result;
import io.careline.examples.replay.run.Source;
import io.careline.examples.replay.run.Story;
import io.careline.examples.report.BarChart;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Measure;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The figures on complaints to read first, and where the complaints stand. */
final class ComplaintOverview {
    private static final int GOOD = 90;
    private static final int BEARABLE = 70;

    private final Result result;

    ComplaintOverview(Result result) {
        this.result = result;
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        int complaints = result.stories().size();
        int more = complaints - result.log().cases().size();
        figures.add(Figure.of(
                Words.of("Complaints", "投诉"),
                Value.number(complaints),
                more == 0
                        ? Words.of("one for each case of the log", "日志中每案一件")
                        : Words.of(more + " of them follow a closed one", "其中 " + more + " 件为结案后的后续投诉")));
        clock(figures, ComplaintClock.FIRST_RESPONSE, Words.of("First response in time", "首次答复及时率"));
        clock(figures, ComplaintClock.RESOLUTION, Words.of("Resolved in time", "按时解决率"));
        figures.add(resolution());
        Outcomes events = result.tally().events();
        figures.add(Figure.of(
                        Words.of("Events accepted", "日志事件通过率"),
                        Value.share(events.accepted() + events.unchanged(), events.total()),
                        Words.of(
                                events.refused() + " of " + events.total() + " refused",
                                events.total() + " 条中拒绝 " + events.refused() + " 条"))
                .with(events.refused() * 20 > events.total() ? Severity.BAD : Severity.NONE));
        figures.add(count(
                Words.of("Breaches", "超时"),
                result.tally().commands(Source.DEADLINE).accepted(),
                Words.of("promises not kept in time", "未按时兑现的承诺")));
        figures.add(count(
                Words.of("Taken up again", "重开"),
                result.stories().stream().mapToInt(Story::reopenings).sum(),
                Words.of("after closing", "结案之后")));
        figures.add(count(
                Words.of("Sent back and forth", "来回转派"),
                result.stories().stream().mapToInt(Story::returns).sum(),
                Words.of("back to the owner before", "又转回前一责任人")));
        return figures;
    }

    private static Figure count(Words label, int count, Words hint) {
        return Figure.of(label, Value.number(count), hint).with(count == 0 ? Severity.NONE : Severity.WATCH);
    }

    /** A handbook may not have the clock, or the log may end before it is decided. */
    private void clock(List<Figure> figures, ClockName name, Words label) {
        ClockFigures clock = result.clocks().getOrDefault(name, new ClockFigures());
        int decided = clock.met() + clock.breached();
        if (decided > 0) {
            figures.add(Figure.of(
                            label,
                            Value.share(clock.met(), decided),
                            Words.of(clock.met() + " of " + decided, decided + " 件中 " + clock.met() + " 件"))
                    .with(severity(clock.met() * 100 / decided)));
        }
    }

    static Severity severity(long percent) {
        return percent >= GOOD ? Severity.GOOD : percent >= BEARABLE ? Severity.WATCH : Severity.BAD;
    }

    private Figure resolution() {
        List<Duration> times = result.stories().stream()
                .flatMap(story -> story.resolutionTime().stream())
                .sorted()
                .toList();
        return Figure.of(
                Words.of("Median time to resolve", "解决时间中位数"),
                times.isEmpty() ? Value.none() : Value.duration(times.get(times.size() / 2)),
                Words.of("round the clock, pauses included", "自然时间，含暂停"));
    }

    BarChart statuses() {
        Map<ComplaintStatus, Integer> counts = new EnumMap<>(ComplaintStatus.class);
        for (Story story : result.stories()) {
            counts.merge(story.complaint().status(), 1, Integer::sum);
        }
        List<BarChart.Bar> bars = new ArrayList<>();
        counts.forEach((status, count) -> bars.add(BarChart.Bar.of(Labels.of(status), count)));
        return new BarChart(
                Words.of("Where the complaints stand at the end of the log", "日志结束时投诉所处状态"), Measure.NUMBER, bars);
    }
}
