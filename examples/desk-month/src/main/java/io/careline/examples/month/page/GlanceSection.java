package io.careline.examples.month.page;

import io.careline.examples.month.MonthResult;
import io.careline.examples.month.run.Tally;
import io.careline.examples.report.Figures;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.lifecycle.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The figures of the month to read first. */
record GlanceSection(MonthResult result, Duty duty) implements Part {
    @Override
    public Optional<Section> section() {
        List<Figure> figures = new ArrayList<>(List.of(people(), contacts()));
        CoverSection cover = new CoverSection(result, duty);
        figures.add(level(cover.level()));
        figures.add(cover.missing());
        ClockTally clocks = ClockTally.of(result);
        if (!clocks.isEmpty()) {
            figures.add(clocks.figure());
        }
        Tally tally = result.tally();
        int sent = tally.sent().values().stream().mapToInt(Integer::intValue).sum();
        int refused = tally.sent().getOrDefault(Decision.Outcome.REJECTED, 0);
        figures.add(Figure.of(
                        Words.of("Commands refused", "拒绝的命令"),
                        Value.number(refused),
                        Words.of("of " + sent, "共 " + sent + " 条"))
                .with(refused > 0 ? Severity.WATCH : Severity.GOOD));
        int fired =
                tally.deadlines().values().stream().mapToInt(Integer::intValue).sum();
        figures.add(Figure.of(
                Words.of("Deadlines that fired", "到期触发"),
                Value.number(fired),
                Words.of(
                        tally.followed() + " commands followed by themselves", "另有 " + tally.followed() + " 条命令自动跟进")));
        figures.add(Figure.of(
                        Words.of("Lines that could not be used", "无法使用的行"),
                        Value.number(result.faults().size()),
                        Words.of("of " + result.lines() + " events", "共 " + result.lines() + " 条事件"))
                .with(result.faults().isEmpty() ? Severity.GOOD : Severity.WATCH));
        return Optional.of(Section.of("glance", Words.of("At a glance", "概览"), new Figures(figures)));
    }

    private Figure people() {
        int rostered = result.staff().rostered().size();
        return Figure.of(
                Words.of("People on shifts", "排班人数"),
                Value.number(rostered),
                Words.of(
                        "of " + result.staff().members().size() + " at the desk",
                        "全员 " + result.staff().members().size() + " 人"));
    }

    private Figure contacts() {
        double contacts = result.days().stream()
                .flatMap(day -> day.contacts().stream())
                .mapToDouble(Double::doubleValue)
                .sum();
        return Figure.of(
                Words.of("Contacts expected", "预计来量"),
                Value.number(Math.round(contacts)),
                Words.of("in " + result.days().size() + " days", result.days().size() + " 天"));
    }

    private static Figure level(OptionalDouble level) {
        return Figure.of(
                Words.of("Answered in time, expected", "预计及时接通率"),
                Columns.percent(level),
                Words.of("with the roster as it stands", "按最终排班"));
    }
}
