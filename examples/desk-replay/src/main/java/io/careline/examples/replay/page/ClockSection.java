package io.careline.examples.replay.page;

import io.careline.calendar.ClockName;
import io.careline.calendar.TimeBasis;
import io.careline.complaint.ComplaintClock;
import io.careline.examples.replay.run.ClockFigures;
import io.careline.examples.replay.run.Result;
import io.careline.examples.report.Attainment;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How the desk kept its promises. */
final class ClockSection {
    private final Result result;

    ClockSection(Result result) {
        this.result = result;
    }

    Section section() {
        return Section.of(
                "targets",
                Words.of("Service targets", "服务时限"),
                new Attainment(Words.of("Attainment by clock", "各时限达标情况"), rows()),
                new Table(
                        Words.of("How long it took", "用时"),
                        List.of(
                                Columns.text("Clock", "时限"),
                                Columns.text("Target", "目标"),
                                Columns.number("Met", "达标"),
                                Columns.number("Breached", "超时"),
                                Columns.number("Called off", "取消"),
                                Columns.number("Median time", "用时中位数"),
                                Columns.number("Paused", "暂停过"),
                                Columns.number("Median pause", "暂停中位数")),
                        details()),
                Prose.of(Words.of(
                        "Times count as the clock does: in working hours or round the clock, pauses left out. A clock"
                                + " that a complaint never started is not counted; one that was called off before"
                                + " its time is counted neither as met nor as breached.",
                        "用时按各时限自身口径计算：工作时间或自然时间，不含暂停。投诉未启动的时限不计入；到期前取消的时限既不计达标也不计超时。")));
    }

    private List<Attainment.Row> rows() {
        List<Attainment.Row> rows = new ArrayList<>();
        result.clocks().forEach((name, figures) -> {
            if (isUsed(figures)) {
                rows.add(new Attainment.Row(
                        Labels.of(name), figures.met(), figures.breached(), figures.running(), figures.paused()));
            }
        });
        return rows;
    }

    private static boolean isUsed(ClockFigures figures) {
        return figures.met() + figures.breached() + figures.running() + figures.paused() + figures.cancelled() > 0;
    }

    private List<List<Cell>> details() {
        List<List<Cell>> rows = new ArrayList<>();
        result.clocks()
                .forEach((name, figures) -> rows.add(List.of(
                        Cell.of(Labels.of(name)),
                        Cell.of(targets(name)),
                        Cell.of(figures.met()),
                        Cell.of(figures.breached()).with(figures.breached() > 0 ? Severity.WATCH : Severity.NONE),
                        Cell.of(figures.cancelled()),
                        Cell.of(Columns.duration(figures.medianTime())),
                        Cell.of(figures.pauses()),
                        Cell.of(Columns.duration(figures.medianPause())))));
        return rows;
    }

    /** The targets of a clock, first of those who have one of their own. */
    private Words targets(ClockName name) {
        List<ComplaintClock> rules = result.desk().policy().clocks().stream()
                .filter(clock -> clock.policy().name().equals(name))
                .sorted(Comparator.comparing(ClockSection::isForAll))
                .toList();
        Words targets = Words.none();
        for (ComplaintClock rule : rules) {
            Words whom = rules.size() > 1 ? whom(rule) : Words.none();
            targets = targets.plus(targets.isEmpty() ? Words.none() : Words.of(", ", "，"))
                    .plus(whom)
                    .plus(target(rule));
        }
        return targets;
    }

    private static boolean isForAll(ComplaintClock rule) {
        return rule.severity().isEmpty() && rule.tier().isEmpty();
    }

    private static Words whom(ComplaintClock rule) {
        if (isForAll(rule)) {
            return Words.of("others ", "其他 ");
        }
        Words severity = rule.severity().map(Labels::of).orElse(Words.none());
        Words tier =
                rule.tier().map(code -> Words.of("tier " + code, code + " 类客户")).orElse(Words.none());
        return severity.plus(severity.isEmpty() || tier.isEmpty() ? "" : " ")
                .plus(tier)
                .plus(" ");
    }

    private static Words target(ComplaintClock rule) {
        Words time = rule.policy()
                .target()
                .duration()
                .map(duration -> Value.duration(duration).words())
                .orElseGet(() -> days(rule.policy().target().days().orElse(0)));
        boolean isWorkingTime = rule.policy().basis() == TimeBasis.BUSINESS;
        return isWorkingTime ? time.plus(Words.of(" of working time", "（工作时间）")) : time;
    }

    private static Words days(int days) {
        return Words.of(days + " d", days + " 天");
    }
}
