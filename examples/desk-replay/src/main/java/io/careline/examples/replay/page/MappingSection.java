package io.careline.examples.replay.page;

import io.careline.examples.replay.mapping.ActivityRule;
import io.careline.examples.replay.run.Outcomes;
import io.careline.examples.replay.run.Result;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the log was read: each activity, and what was made up. */
final class MappingSection {
    private final Result result;

    MappingSection(Result result) {
        this.result = result;
    }

    Section activities() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<String, ActivityRule> rule :
                result.mapping().activities().entrySet()) {
            Outcomes outcomes = result.tally().activities().getOrDefault(rule.getKey(), new Outcomes());
            int without = result.tally().withoutCommand().getOrDefault(rule.getKey(), 0);
            rows.add(List.of(
                    Cell.of(rule.getKey()),
                    Cell.of(outcomes.total() + without),
                    Cell.of(outcomes.accepted()),
                    Cell.of(outcomes.unchanged()),
                    Cell.of(outcomes.refused()).with(outcomes.refused() > 0 ? Severity.WATCH : Severity.NONE),
                    Cell.of(rule.getValue().description())));
        }
        return Section.of(
                "activities",
                Words.of("How the log was read", "日志的解读"),
                Prose.of(result.mapping().description()),
                new Table(
                        Words.of("Activities of the log", "日志中的活动"),
                        List.of(
                                Columns.text("Activity", "活动"),
                                Columns.number("Events", "事件"),
                                Columns.number("Accepted", "通过"),
                                Columns.number("Unchanged", "无变化"),
                                Columns.number("Refused", "拒绝"),
                                Columns.text("Read as", "解读")),
                        rows));
    }

    Section imputed() {
        List<List<Cell>> rows = new ArrayList<>();
        result.tally()
                .imputed()
                .forEach((made, count) -> rows.add(List.of(
                        Cell.of(Labels.of(made.command())),
                        Cell.of(made.attribute().isEmpty() ? Value.none() : Value.text(made.attribute())),
                        Cell.of(made.value().isEmpty() ? Value.none() : Value.text(made.value())),
                        Cell.of(count))));
        return Section.of(
                "imputed",
                Words.of("What the log does not say", "日志未提供、由映射补充的内容"),
                Prose.of(Words.of(
                        "The life cycle asks for more than some logs have. The mapping filled these in: a whole command"
                                + " where no attribute is given, else the value of one. Figures that rest on them say"
                                + " more about the mapping than about the desk.",
                        "生命周期所需的信息多于某些日志所含。下列内容由映射补充：未列属性的为整条命令，否则为某一属性的值。依赖这些内容的数字更多反映映射而非服务台。")),
                new Table(
                        Words.of("Imputed commands and values", "补充的命令与属性值"),
                        List.of(
                                Columns.text("Command", "命令"),
                                Columns.text("Attribute", "属性"),
                                Columns.text("Value", "值"),
                                Columns.COUNT),
                        rows));
    }
}
