package io.careline.examples.month.page;

import io.careline.common.AgentId;
import io.careline.core.orderflag.Commissions;
import io.careline.examples.month.MonthResult;
import io.careline.examples.report.BarChart;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Measure;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.lifecycle.Rejection;
import io.careline.orderflag.CommissionAttribution;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderStatus;
import io.careline.scorecard.CommissionStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the orders stand, how they are flagged, and whose commission they are by their flags. */
record OrderSection(MonthResult result, ReasonText text) implements Part {
    @Override
    public Optional<Section> section() {
        List<Order> orders = result.stores().orders();
        if (orders.isEmpty() && result.stores().orderFlags().isEmpty()) {
            return Optional.empty();
        }
        Counts<OrderStatus> statuses = new Counts<>();
        orders.forEach(order -> statuses.add(order.status()));
        List<CommissionAttribution> commissions = result.stores().orderFlags().stream()
                .map(flag -> Commissions.attribute(
                        flag, result.handbook().orderFlagPolicy().commissionRule()))
                .toList();
        return Optional.of(Section.of(
                "orders",
                Words.of("Orders: flags and commission", "订单：旗帜与提成"),
                statuses.chart(Words.of("Orders by status at the end", "期末订单状态"), "order"),
                colours(),
                result.commission().isEmpty() ? agents(commissions) : statements(),
                Columns.unlessEmpty(nobodys(commissions), Words.of("Every order is somebody's.", "所有订单均有归属。")),
                Prose.of(Words.of(
                        "Whose an order is follows from its flag and remark. These are proposals: a person pays, or does not.",
                        "订单归属依旗帜与备注判定。以上仅为建议，是否发放由人决定。"))));
    }

    private BarChart colours() {
        Map<String, Integer> colours = new TreeMap<>();
        for (OrderFlag flag : result.stores().orderFlags()) {
            colours.merge(
                    flag.annotation()
                            .map(OrderAnnotation::flag)
                            .map(FlagColour::value)
                            .orElse("none"),
                    1,
                    Integer::sum);
        }
        List<BarChart.Bar> bars = new ArrayList<>();
        colours.forEach((colour, count) -> bars.add(BarChart.Bar.of(Names.of("colour", colour), count)));
        return new BarChart(Words.of("Orders by their flag at the end", "订单最终旗帜"), Measure.NUMBER, bars);
    }

    private Table agents(List<CommissionAttribution> commissions) {
        Map<AgentId, Integer> orders = new TreeMap<>();
        commissions.forEach(one -> one.agent().ifPresent(agent -> orders.merge(agent, 1, Integer::sum)));
        List<List<Cell>> rows = new ArrayList<>();
        orders.forEach((agent, count) -> rows.add(List.of(Cell.of(result.staff().name(agent)), Cell.of(count))));
        return new Table(
                Words.of("Commission by agent", "按客服的提成归属"),
                List.of(Columns.WHO, Columns.number("Orders", "订单")),
                rows);
    }

    /** What everybody's orders come to (rule K10). */
    private Table statements() {
        boolean isProposed = result.commission().stream()
                .anyMatch(statement -> statement.proposed().isPresent());
        List<Table.Column> columns = new ArrayList<>(List.of(
                Columns.WHO,
                Columns.number("Orders", "订单"),
                Columns.number("Traded", "成交额"),
                Columns.number("Lost for want of a number", "因未注工号损失")));
        if (isProposed) {
            columns.add(Columns.number("Commission, proposed", "提成建议"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (CommissionStatement statement : result.commission()) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(result.staff().name(statement.agent())),
                    Cell.of(statement.orders().size()),
                    Cell.of(Amounts.of(statement.traded())),
                    Columns.watched(statement.missed().size())));
            if (isProposed) {
                row.add(Cell.of(
                        statement.proposed().map(Amounts::of).map(Value::text).orElse(Value.none())));
            }
            rows.add(row);
        }
        return new Table(Words.of("Commission by agent (rule K10)", "按客服的提成归属（规则 K10）"), columns, rows);
    }

    private Table nobodys(List<CommissionAttribution> commissions) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Rejection> reasons = new LinkedHashMap<>();
        for (CommissionAttribution commission : commissions) {
            for (Rejection reason : commission.reasons()) {
                counts.merge(reason.code(), 1, Integer::sum);
                reasons.putIfAbsent(reason.code(), reason);
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        reasons.forEach((code, reason) -> rows.add(List.of(
                Columns.rule(reason.ruleId()),
                Cell.of(text.of(reason, "order")).with(Words.same(code)),
                Cell.of(counts.getOrDefault(code, 0)))));
        return new Table(
                Words.of("Nobody's commission, because", "无人归属的原因"),
                List.of(Columns.RULE, Columns.text("Reason", "原因"), Columns.number("Orders", "订单")),
                rows);
    }
}
