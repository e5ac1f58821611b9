package io.careline.examples.month.page;

import io.careline.common.AgentId;
import io.careline.examples.month.MonthResult;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Section;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.handover.Handover;
import io.careline.handover.HandoverItem;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How shifts were handed over, and the gaps: what nobody said anything of, and who came late (rules H1 to H10). */
record HandoverSection(MonthResult result) implements Part {
    @Override
    public Optional<Section> section() {
        List<Handover> handovers = result.stores().handovers();
        if (handovers.isEmpty()) {
            return Optional.empty();
        }
        Counts<HandoverStatus> statuses = new Counts<>();
        handovers.forEach(handover -> statuses.add(handover.status()));
        return Optional.of(Section.of(
                "handovers",
                Words.of("Handovers", "交接"),
                statuses.chart(Words.of("Handovers by status at the end", "期末交接状态"), "handover"),
                kinds(handovers),
                Columns.unlessEmpty(
                        late(handovers),
                        Words.of(
                                "Nobody came late to take over, and nobody waited (rules H1, H2).",
                                "无接班迟到，也无人等候（规则 H1、H2）。")),
                Columns.unlessEmpty(
                        gaps(handovers),
                        Words.of(
                                "Nothing was missing and no place unclean (rules H6, H7).",
                                "设备无缺失，环境无问题（规则 H6、H7）。"))));
    }

    private Table kinds(List<Handover> handovers) {
        Set<HandoverItemKind> mandatory = result.handbook().handoverPolicy().mandatoryKinds();
        List<List<Cell>> rows = new ArrayList<>();
        mandatory.stream()
                .sorted(Comparator.comparing(HandoverItemKind::value))
                .forEach(kind -> rows.add(List.of(
                        Cell.of(Names.of("item", kind.value())),
                        Cell.of(handovers.stream()
                                .flatMap(handover -> handover.items().stream())
                                .map(HandoverItem::kind)
                                .filter(kind::equals)
                                .count()),
                        Cell.of(handovers.stream()
                                .filter(handover -> handover.emptyKinds().contains(kind))
                                .count()),
                        Columns.watched(handovers.stream()
                                .filter(handover -> isGap(handover, kind))
                                .count()))));
        return new Table(
                Words.of("What must be told, by kind (rules H3 to H5)", "必须交接的事项（规则 H3 至 H5）"),
                List.of(
                        Columns.text("Kind", "类别"),
                        Columns.number("Items", "事项"),
                        Columns.number("Said: nothing", "答复为无"),
                        Columns.number("Nothing said", "未答复")),
                rows);
    }

    private static boolean isGap(Handover handover, HandoverItemKind kind) {
        return !handover.emptyKinds().contains(kind)
                && handover.items().stream().noneMatch(item -> item.kind().equals(kind));
    }

    private Table late(List<Handover> handovers) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Handover handover : handovers) {
            if (!handover.takerLateBy().isZero() || handover.waitingSince().isPresent()) {
                rows.add(List.of(
                        Cell.of(handover.id().value()),
                        name(handover.giver()),
                        name(handover.taker()),
                        moment(handover.shiftEnd()),
                        Cell.of(Value.duration(handover.takerLateBy())),
                        Cell.of(Value.duration(handover.giverStayed()))));
            }
        }
        return new Table(
                Words.of("Where the next was late, or the giver waited (rules H1, H2)", "接班迟到或交班人等候（规则 H1、H2）"),
                List.of(
                        Columns.text("Handover", "交接"),
                        Columns.text("Giver", "交班人"),
                        Columns.text("Taker", "接班人"),
                        Columns.text("Shift ended", "下班时间"),
                        Columns.number("Taker late by", "接班迟到"),
                        Columns.number("Giver stayed", "交班人等候")),
                rows);
    }

    /** What was not as it should be when the next took over. */
    private Table gaps(List<Handover> handovers) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Handover handover : handovers) {
            handover.losses()
                    .forEach(loss -> rows.add(gap(
                            handover,
                            "H6",
                            Words.of("missing: ", "缺少：")
                                    .plus(Names.of("equipment", loss.equipment().value()))
                                    .plus(" × " + loss.missing()),
                            loss.proposedLiable())));
            handover.placeClean()
                    .filter(isClean -> !isClean)
                    .ifPresent(unclean -> rows.add(
                            gap(handover, "H7", Words.of("the place was not clean", "环境不整洁"), handover.giver())));
            if (handover.status() == HandoverStatus.ABANDONED) {
                rows.add(gap(handover, "H8", Words.of("it did not take place", "未完成交接"), handover.giver()));
            }
        }
        return new Table(
                Words.of("Gaps", "交接缺口"),
                List.of(
                        Columns.text("Handover", "交接"),
                        Columns.text("Shift ended", "下班时间"),
                        Columns.RULE,
                        Columns.text("What", "情形"),
                        Columns.text("Proposed to answer for it", "建议责任人")),
                rows);
    }

    private List<Cell> gap(Handover handover, String rule, Words what, Optional<AgentId> liable) {
        return List.of(
                Cell.of(handover.id().value()),
                moment(handover.shiftEnd()),
                Cell.of(rule),
                Cell.of(what)
                        .with(handover.remarks()
                                .filter(remark -> !remark.equals(ReasonText.HIDDEN))
                                .map(Words::same)
                                .orElse(Words.none())),
                name(liable));
    }

    private Cell name(Optional<AgentId> agent) {
        return Cell.of(agent.map(result.staff()::name).orElse(""));
    }

    private Cell moment(Optional<Instant> at) {
        return Cell.of(
                at.map(one -> Value.instant(one, result.handbook().zone())).orElse(Value.none()));
    }
}
