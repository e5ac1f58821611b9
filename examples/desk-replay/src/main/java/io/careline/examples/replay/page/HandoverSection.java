package io.careline.examples.replay.page;

import io.careline.common.AgentId;
import io.careline.examples.replay.people.PeopleResult;
import io.careline.examples.report.BarChart;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Figures;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Measure;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.handover.Handover;
import io.careline.handover.HandoverEventType;
import io.careline.handover.HandoverItem;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What shifts handed over, how long givers waited, and what a night left to the morning (rules H1 to H10). */
record HandoverSection(PeopleResult result, PeopleResult.HandingOver handing) {
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(figures()));
        blocks.addAll(new LedgerSection(handing.ledger(), result.rules().zone()).blocks());
        blocks.add(statuses());
        blocks.add(kinds());
        blocks.add(waits());
        blocks.add(remarks());
        blocks.add(mornings());
        return blocks;
    }

    private int count(HandoverEventType type) {
        return handing.events().getOrDefault(type, 0);
    }

    private List<Handover> waited() {
        return handing.handovers().stream()
                .filter(handover -> handover.waitingSince().isPresent() && !handover.isGiverGone())
                .toList();
    }

    /** How many handovers kept the giver after his shift (rule H2). */
    Figure waiting() {
        return figure(
                Words.of("Givers who waited", "交班人等候"),
                waited().size(),
                Words.of(
                        "of " + handing.handovers().size() + " handovers",
                        "共 " + handing.handovers().size() + " 次交接"));
    }

    private Figures figures() {
        return Figures.of(
                waiting(),
                figure(
                        Words.of("Interrupted", "中断"),
                        count(HandoverEventType.SUSPENDED),
                        Words.of("for a problem (rule H9)", "处理问题（规则 H9）")),
                figure(
                        Words.of("Called away", "临时离岗"),
                        count(HandoverEventType.GIVER_CALLED_AWAY),
                        Words.of("with somebody to stand in (rule R7)", "有人顶岗（规则 R7）")),
                figure(
                        Words.of("Complaints in the morning", "次晨立案"),
                        handing.complaints().size(),
                        Words.of(
                                "and " + count(HandoverEventType.WORK_ORDER_REQUESTED) + " work orders (rule H10)",
                                "另有工单 " + count(HandoverEventType.WORK_ORDER_REQUESTED) + " 张（规则 H10）")));
    }

    private static Figure figure(Words label, int count, Words hint) {
        return Figure.of(label, Value.number(count), hint).with(count > 0 ? Severity.WATCH : Severity.GOOD);
    }

    private BarChart statuses() {
        Map<HandoverStatus, Integer> counts = new EnumMap<>(HandoverStatus.class);
        handing.handovers().forEach(handover -> counts.merge(handover.status(), 1, Integer::sum));
        List<BarChart.Bar> bars = new ArrayList<>();
        counts.forEach((status, count) -> bars.add(BarChart.Bar.of(PeopleLabels.of(status), count)));
        return new BarChart(Words.of("Handovers by status at the end", "期末交接状态"), Measure.NUMBER, bars);
    }

    private Table kinds() {
        Map<HandoverItemKind, Integer> items = new TreeMap<>();
        Map<HandoverItemKind, Integer> none = new TreeMap<>();
        for (Handover handover : handing.handovers()) {
            handover.items().forEach(item -> items.merge(item.kind(), 1, Integer::sum));
            handover.emptyKinds().forEach(kind -> none.merge(kind, 1, Integer::sum));
        }
        Set<HandoverItemKind> mandatory = result.rules().handovers().mandatoryKinds();
        Set<HandoverItemKind> kinds = new TreeSet<>(mandatory);
        kinds.addAll(items.keySet());
        kinds.addAll(none.keySet());
        List<List<Cell>> rows = new ArrayList<>();
        for (HandoverItemKind kind : kinds) {
            int unanswered = handing.unanswered().getOrDefault(kind, 0);
            rows.add(List.of(
                    Cell.of(PeopleLabels.of(kind)),
                    Cell.of(mandatory.contains(kind) ? Words.of("yes", "是") : Words.none()),
                    Cell.of(items.getOrDefault(kind, 0)),
                    Cell.of(none.getOrDefault(kind, 0)),
                    Cell.of(unanswered).with(unanswered > 0 ? Severity.WATCH : Severity.NONE)));
        }
        return new Table(
                Words.of("What was handed over, by kind (rules H3 to H5)", "按类别的交接事项（规则 H3 至 H5）"),
                List.of(
                        Columns.text("Kind", "类别"),
                        Columns.text("Needs an answer", "必须答复"),
                        Columns.number("Items", "事项"),
                        Columns.number("Answered with none", "答复为无"),
                        Columns.number("Unanswered when signing", "签字时未答复")),
                rows);
    }

    private Table waits() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Handover handover : waited()) {
            rows.add(List.of(
                    Cell.of(handover.id().value()),
                    name(handover.giver()),
                    name(handover.taker()),
                    Cell.of(handover.shiftEnd()
                            .map(end -> Value.instant(end, result.rules().zone()))
                            .orElse(Value.none())),
                    Cell.of(Value.duration(handover.takerLateBy())),
                    Cell.of(Value.duration(handover.giverStayed()))));
        }
        return new Table(
                Words.of("Givers who stayed until they were relieved (rules H1, H2)", "等候接班的交班人（规则 H1、H2）"),
                List.of(
                        Columns.text("Handover", "交接"),
                        Columns.text("Giver", "交班人"),
                        Columns.text("Taker", "接班人"),
                        Columns.text("Shift ended", "下班时间"),
                        Columns.number("Taker late by", "接班迟到"),
                        Columns.number("Giver stayed", "等候")),
                rows);
    }

    private Cell name(Optional<AgentId> agent) {
        return Cell.of(agent.map(result.staff()::name).orElse(""));
    }

    /** What the taker wanted noted, and what was missing: who is liable is a proposal (rule H6). */
    private Table remarks() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Handover handover : handing.handovers()) {
            handover.remarks()
                    .ifPresent(text -> rows.add(List.of(
                            Cell.of(handover.id().value()), name(handover.taker()), Cell.of(text), Cell.of(""))));
            handover.losses()
                    .forEach(loss -> rows.add(List.of(
                            Cell.of(handover.id().value()),
                            name(handover.taker()),
                            Cell.of(Words.of(
                                    "Missing: " + loss.equipment() + " × " + loss.missing(),
                                    "缺少：" + loss.equipment() + " × " + loss.missing())),
                            name(loss.proposedLiable()))));
        }
        return new Table(
                Words.of("Remarks and what was missing (rules H6, H8)", "备注与缺失（规则 H6、H8）"),
                List.of(
                        Columns.text("Handover", "交接"),
                        Columns.text("Noted by", "记录人"),
                        Columns.text("What", "内容"),
                        Columns.text("Liable, proposed", "责任人（建议）")),
                rows);
    }

    /** What a night left that was neither urgent nor done, as the morning registered it. */
    private Table mornings() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Handover handover : handing.handovers()) {
            for (HandoverItem item : handover.items()) {
                if (item.isRegistered()) {
                    rows.add(List.of(
                            Cell.of(handover.id().value()),
                            Cell.of(Value.instant(
                                    item.recordedAt(), result.rules().zone())),
                            Cell.of(PeopleLabels.of(item.kind())),
                            Cell.of(item.department().map(Object::toString).orElse("")),
                            Cell.of(item.caseId().map(Object::toString).orElse("")),
                            Cell.of(
                                    item.caseId().isPresent()
                                            ? Words.of("complaint", "投诉")
                                            : Words.of("work order", "工单"))));
                }
            }
        }
        return new Table(
                Words.of("What a night left to the morning (rules H10, CP14)", "夜间留待次晨的事项（规则 H10、CP14）"),
                List.of(
                        Columns.text("Handover", "交接"),
                        Columns.text("Heard of", "接报"),
                        Columns.text("Kind", "类别"),
                        Columns.text("Department", "部门"),
                        Columns.text("Registered as", "立案编号"),
                        Columns.text("Became", "转为")),
                rows);
    }
}
