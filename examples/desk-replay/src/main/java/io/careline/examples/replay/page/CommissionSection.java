package io.careline.examples.replay.page;

import io.careline.common.AgentId;
import io.careline.core.orderflag.Commissions;
import io.careline.examples.replay.orders.OrderResult;
import io.careline.examples.replay.orders.OrderStory;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.lifecycle.Rejection;
import io.careline.orderflag.CommissionRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whose commission the closed orders are, and why it is nobody's (rules OF3, OF7, K10). */
final class CommissionSection {
    private final OrderResult result;
    private final List<OrderStory> closed;

    CommissionSection(OrderResult result) {
        this.result = result;
        this.closed = result.orders().stream().filter(OrderStory::isClosed).toList();
    }

    Section section() {
        return Section.of(
                "commission",
                Words.of("Orders: unattributed commission", "订单：无人归属的提成"),
                reasons(),
                rules(),
                agents(),
                Prose.of(Words.of(
                        "Counted are orders that are paid and not called off. An order without an agent's number is the"
                                + " agent's own loss (rules OF3, K10). These are proposals: a person pays, or does not.",
                        "统计已付款且未取消的订单。未注明工号的，损失由客服自负（规则 OF3、K10）。以上仅为建议，是否发放由人决定。")));
    }

    private List<OrderStory> nobodys() {
        return closed.stream()
                .filter(story -> story.commission().agent().isEmpty())
                .toList();
    }

    Figure unattributed() {
        int count = nobodys().size();
        return Figure.of(
                        Words.of("Commission that is nobody's", "无人归属的提成"),
                        Value.number(count),
                        Words.of("of " + closed.size() + " closed orders", "成交 " + closed.size() + " 单中"))
                .with(count > 0 ? Severity.WATCH : Severity.GOOD);
    }

    private Table reasons() {
        Map<String, List<OrderStory>> orders = new LinkedHashMap<>();
        Map<String, Rejection> reasons = new LinkedHashMap<>();
        for (OrderStory story : nobodys()) {
            for (Rejection reason : story.commission().reasons()) {
                orders.computeIfAbsent(reason.code(), unused -> new ArrayList<>())
                        .add(story);
                reasons.putIfAbsent(reason.code(), reason);
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        reasons.forEach((code, reason) -> {
            List<OrderStory> stories = orders.getOrDefault(code, List.of());
            rows.add(List.of(
                    Cell.of(LedgerSection.text(reason)).with(Words.same(code)),
                    LedgerSection.rule(reason),
                    Cell.of(stories.size()),
                    Cell.of(Amounts.sum(OrderSection.amounts(stories))),
                    Cell.of(stories.get(0).order().id().value())));
        });
        return new Table(
                Words.of("Nobody's, because", "无人归属的原因"),
                List.of(
                        Columns.text("Reason", "原因"),
                        Columns.text("Rule", "规则"),
                        Columns.number("Orders", "订单"),
                        Columns.number("Traded", "成交额"),
                        Columns.text("First order", "首例")),
                rows);
    }

    private Table rules() {
        List<List<Cell>> rows = new ArrayList<>();
        for (CommissionRule rule : CommissionRule.values()) {
            List<OrderStory> attributed = closed.stream()
                    .filter(story ->
                            Commissions.attribute(story.flag(), rule).agent().isPresent())
                    .toList();
            boolean isInForce = rule == result.shop().flags().commissionRule();
            rows.add(List.of(
                    Cell.of(name(rule)).with(isInForce ? Words.of("in force", "现行") : Words.none()),
                    Cell.of(attributed.size()),
                    Cell.of(Amounts.sum(OrderSection.amounts(attributed))),
                    Cell.of(closed.size() - attributed.size())));
        }
        return new Table(
                Words.of("What the two rules come to (gap OF7)", "两种口径对比（缺口 OF7）"),
                List.of(
                        Columns.text("Rule", "口径"),
                        Columns.number("Somebody's", "有归属"),
                        Columns.number("Traded", "成交额"),
                        Columns.number("Nobody's", "无归属")),
                rows);
    }

    private static Words name(CommissionRule rule) {
        return switch (rule) {
            case ANY_FLAG_WITH_NUMBER -> Words.of("Any flag with an agent's number", "任意旗帜且有工号");
            case RED_FLAG_WITH_NUMBER -> Words.of("The red flag with an agent's number", "仅红旗且有工号");
        };
    }

    private Table agents() {
        Map<AgentId, List<OrderStory>> orders = new TreeMap<>();
        for (OrderStory story : closed) {
            story.commission()
                    .agent()
                    .ifPresent(agent -> orders.computeIfAbsent(agent, unused -> new ArrayList<>())
                            .add(story));
        }
        List<List<Cell>> rows = new ArrayList<>();
        orders.forEach((agent, stories) -> rows.add(List.of(
                Cell.of(agent.value()),
                Cell.of(stories.size()),
                Cell.of(Amounts.sum(OrderSection.amounts(stories))),
                Cell.of(Value.share(stories.size(), closed.size())))));
        return new Table(
                Words.of("By agent", "按客服"),
                List.of(
                        Columns.text("Agent", "客服"),
                        Columns.number("Orders", "订单"),
                        Columns.number("Traded", "成交额"),
                        Columns.number("Share of orders", "订单占比")),
                rows);
    }
}
