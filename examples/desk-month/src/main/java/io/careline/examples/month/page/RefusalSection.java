package io.careline.examples.month.page;

import io.careline.examples.month.MonthResult;
import io.careline.examples.month.run.Refusal;
import io.careline.examples.report.BarChart;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Measure;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was refused, grouped by the handbook's rule and the reason, each with an example; and what was only noted. */
record RefusalSection(MonthResult result, ReasonText text) implements Part {
    private static final String NO_RULE = "~";

    @Override
    public Optional<Section> section() {
        List<Block> blocks = new ArrayList<>(List.of(sent(), reasons()));
        if (!result.tally().findings().isEmpty()) {
            blocks.add(findings());
        }
        blocks.add(Prose.of(Words.of(
                "A command is refused with every reason there is, so that reasons outnumber commands. A line without a"
                        + " number was sent by nobody: it followed from an event or a deadline.",
                "拒绝时给出全部原因，因此原因数多于命令数。无行号的命令并非来自文件，而是由事件或时限触发。")));
        return Optional.of(new Section("refusals", Words.of("Refusals by rule", "按规则的拒绝"), blocks));
    }

    private BarChart sent() {
        List<BarChart.Bar> bars = new ArrayList<>();
        result.tally().sent().forEach((outcome, count) -> bars.add(BarChart.Bar.of(Names.of("sent", outcome), count)));
        return new BarChart(Words.of("What came of the commands", "命令处理结果"), Measure.NUMBER, bars);
    }

    private Table reasons() {
        Map<String, List<Refusal>> groups = new TreeMap<>();
        for (Refusal refusal : result.tally().refusals()) {
            String rule = refusal.reason().ruleId().orElse(NO_RULE);
            groups.computeIfAbsent(rule + ' ' + refusal.reason().code(), unused -> new ArrayList<>())
                    .add(refusal);
        }
        List<List<Cell>> rows = groups.values().stream()
                .sorted(Comparator.comparingInt((List<Refusal> group) -> group.size())
                        .reversed())
                .map(this::row)
                .toList();
        return new Table(
                Words.of("Reasons, the most frequent first, with the first time each was given", "拒绝原因及首例，按次数排列"),
                List.of(
                        Columns.RULE,
                        Columns.text("Reason, as given the first time", "原因（首例原文）"),
                        Columns.COUNT,
                        Columns.text("Command", "命令"),
                        Columns.text("First", "首例"),
                        Columns.text("Time", "时间"),
                        Columns.number("Line", "行")),
                rows);
    }

    private List<Cell> row(List<Refusal> group) {
        Refusal first = group.get(0);
        return List.of(
                Columns.rule(first.reason().ruleId()),
                Cell.of(text.of(first.reason(), first.lifecycle()))
                        .with(Words.same(first.reason().code())),
                Cell.of(group.size()).with(Severity.WATCH),
                Cell.of(Names.of(first.lifecycle(), first.command())).with(Names.of("lifecycle", first.lifecycle())),
                Cell.of(first.id()),
                Cell.of(Value.instant(first.at(), result.handbook().zone())),
                Cell.of(first.line() == 0 ? Value.none() : Value.number(first.line())));
    }

    private Table findings() {
        Map<String, Integer> counts = result.tally().findings();
        List<List<Cell>> rows = new ArrayList<>();
        result.tally()
                .findingExamples()
                .forEach((code, finding) -> rows.add(List.of(
                        Columns.rule(finding.ruleId()),
                        Cell.of(text.of(finding, ReasonText.area(finding))).with(Words.same(code)),
                        Cell.of(counts.getOrDefault(code, 0)))));
        return new Table(
                Words.of("Accepted, but worth knowing", "已通过但值得注意"),
                List.of(Columns.RULE, Columns.text("Finding, as given the first time", "提示（首例原文）"), Columns.COUNT),
                rows);
    }
}
