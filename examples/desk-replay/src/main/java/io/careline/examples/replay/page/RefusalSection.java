package io.careline.examples.replay.page;

import io.careline.examples.replay.run.Outcomes;
import io.careline.examples.replay.run.Refusal;
import io.careline.examples.replay.run.Result;
import io.careline.examples.replay.run.Situation;
import io.careline.examples.replay.run.Source;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Figures;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.lifecycle.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the life cycle refused, and why. */
final class RefusalSection {
    private static final int SITUATIONS = 25;

    private final Result result;

    RefusalSection(Result result) {
        this.result = result;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures());
        blocks.add(Prose.of(Words.of(
                "An event counts as accepted or refused as a whole: if one of its commands is refused, none of them"
                        + " takes effect. Breaches are recorded by the replay itself and are not events of the log.",
                "日志事件按整条计算：其中任一命令被拒绝，则整条不生效。超时由回放自行记录，不属于日志事件。")));
        if (result.tally().events().refused() > 0 || !result.tally().refusals().isEmpty()) {
            blocks.add(reasons());
            blocks.add(situations());
        }
        if (!result.tally().findings().isEmpty()) {
            blocks.add(findings());
        }
        return new Section("refusals", Words.of("Accepted and refused", "通过与拒绝"), blocks);
    }

    private Figures figures() {
        Outcomes events = result.tally().events();
        int sent = result.tally().commands(Source.LOG).total();
        int opening = result.tally().commands(Source.OPENING).total();
        int without = result.tally().withoutCommand().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return Figures.of(
                Figure.of(
                        Words.of("Events accepted", "通过"),
                        Value.number(events.accepted()),
                        Words.of(sent + " commands sent", "共发出 " + sent + " 条命令")),
                Figure.of(
                        Words.of("Unchanged", "无变化"),
                        Value.number(events.unchanged()),
                        Words.of("it was so already", "本已如此")),
                Figure.of(
                                Words.of("Refused", "拒绝"),
                                Value.number(events.refused()),
                                Value.share(events.refused(), events.total()).words())
                        .with(events.refused() > 0 ? Severity.WATCH : Severity.GOOD),
                Figure.of(
                        Words.of("Without a command", "无对应命令"),
                        Value.number(without),
                        Words.of("the mapping knows no counterpart", "映射中无对应")),
                Figure.of(
                        Words.of("Opening commands", "补充的开案命令"),
                        Value.number(opening),
                        Words.of("cases that begin unregistered", "案件开头未登记")),
                Figure.of(
                        Words.of("Breaches recorded", "记录的超时"),
                        Value.number(result.tally().commands(Source.DEADLINE).accepted()),
                        Words.of("when a deadline passed", "到期即记录")));
    }

    private Table reasons() {
        List<List<Cell>> rows = result.tally().refusals().values().stream()
                .sorted(Comparator.comparingInt(Refusal::count).reversed())
                .map(refusal -> List.of(
                        Cell.of(text(refusal.rejection()))
                                .with(Words.same(refusal.rejection().code())),
                        rule(refusal.rejection()),
                        Cell.of(refusal.count()),
                        Cell.of(Labels.of(refusal.command())),
                        Cell.of(Labels.of(refusal.status())),
                        Cell.of(refusal.first().caseId()),
                        Cell.of(refusal.first().line()),
                        Columns.time(Optional.of(refusal.first().time()), result)))
                .toList();
        return new Table(
                Words.of("Reasons, with the first time each was given", "拒绝原因及其首例"),
                List.of(
                        Columns.text("Reason, as given the first time", "原因（首例原文）"),
                        Columns.text("Rule", "规则"),
                        Columns.COUNT,
                        Columns.text("Command", "命令"),
                        Columns.text("Status", "状态"),
                        Columns.text("First case", "首例"),
                        Columns.number("Line", "行"),
                        Columns.text("Time", "时间")),
                rows);
    }

    private static Words text(Reason reason) {
        return Words.of(reason.message(Locale.ENGLISH), reason.message(Locale.SIMPLIFIED_CHINESE));
    }

    private static Cell rule(Reason reason) {
        return Cell.of(reason.ruleId().map(Value::text).orElse(Value.none()));
    }

    private Table situations() {
        List<List<Cell>> rows = result.tally().situations().entrySet().stream()
                .sorted(Map.Entry.<Situation, Integer>comparingByValue().reversed())
                .limit(SITUATIONS)
                .map(entry -> List.of(
                        Cell.of(entry.getKey().activity()),
                        Cell.of(Labels.of(entry.getKey().command())),
                        Cell.of(Labels.of(entry.getKey().status())),
                        Cell.of(entry.getValue())))
                .toList();
        return new Table(
                Words.of("What was tried when it was refused", "被拒绝时的情形"),
                List.of(
                        Columns.text("Activity in the log", "日志中的活动"),
                        Columns.text("Command", "命令"),
                        Columns.text("Status", "状态"),
                        Columns.COUNT),
                rows);
    }

    private Table findings() {
        List<List<Cell>> rows = new ArrayList<>();
        Map<String, Integer> counts = result.tally().findings();
        result.tally()
                .findingExamples()
                .forEach((code, finding) -> rows.add(List.of(
                        Cell.of(text(finding)).with(Words.same(code)),
                        rule(finding),
                        Cell.of(counts.getOrDefault(code, 0)))));
        return new Table(
                Words.of("Accepted, but worth knowing", "已通过但值得注意"),
                List.of(Columns.text("Finding", "提示"), Columns.text("Rule", "规则"), Columns.COUNT),
                rows);
    }
}
