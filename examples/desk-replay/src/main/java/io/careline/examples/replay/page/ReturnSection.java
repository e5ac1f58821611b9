package io.careline.examples.replay.page;

import io.careline.examples.replay.orders.OrderResult;
import io.careline.examples.report.BarChart;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Figures;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Measure;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ReturnBasis;
import io.careline.returns.ReturnComparison;
import io.careline.returns.ReturnOutcome;
import io.careline.returns.ReturnStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which goods may come back, by the house and by the law, and what became of them (rules RT1 to RT8). */
final class ReturnSection {
    private final OrderResult result;
    private final List<GoodsReturn> returns;

    ReturnSection(OrderResult result) {
        this.result = result;
        this.returns = result.orders().stream()
                .flatMap(story -> story.returns().stream())
                .toList();
    }

    boolean isEmpty() {
        return returns.isEmpty();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures());
        blocks.add(outcomes());
        ReturnReasonTables tables =
                new ReturnReasonTables(returns, result.shop().zone());
        blocks.add(tables.reasons());
        blocks.add(tables.differences());
        blocks.add(tables.belowLaw());
        blocks.add(statuses());
        blocks.add(Prose.of(Words.of(
                "Counted is the latest assessment: after an inspection, the one by what was seen. House: the terms in force"
                        + " when the goods were ordered (rules RT1 to RT6). Law: seven days from the day after signing, by"
                        + " article 25 of the consumer law and the measures of 2017 and 2020 (rule RT7); verify with"
                        + " counsel.",
                "按最近一次评定统计，验货后以验货结果为准。店规：下单时有效的条款（规则 RT1 至 RT6）。法定：自签收次日起七日，依据消费者权益保护法"
                        + "第二十五条及 2017、2020 年相关办法（规则 RT7），请与法务核实。")));
        return new Section(
                "goods-returned", Words.of("Orders: returns by the house and by the law", "订单：退货（店规与法定）"), blocks);
    }

    private long count(ReturnBasis basis, ReturnOutcome outcome) {
        return assessments().stream()
                .filter(both -> both.on(basis).outcome() == outcome)
                .count();
    }

    private List<ReturnComparison> assessments() {
        return returns.stream()
                .flatMap(goodsReturn -> goodsReturn.assessment().stream())
                .toList();
    }

    private Figures figures() {
        long house = count(ReturnBasis.HOUSE, ReturnOutcome.ELIGIBLE);
        long law = count(ReturnBasis.LEGAL_FLOOR, ReturnOutcome.ELIGIBLE);
        long overdue = returns.stream().filter(GoodsReturn::isRefundOverdue).count();
        return Figures.of(
                Figure.of(Words.of("Returns", "退货申请"), Value.number(returns.size()), Words.of("asked for", "买家提出")),
                Figure.of(
                        Words.of("Eligible by the house", "店规允许"),
                        Value.share(house, returns.size()),
                        Words.of(house + " of " + returns.size(), returns.size() + " 件中 " + house + " 件")),
                Figure.of(
                        Words.of("Eligible by the law", "法定允许"),
                        Value.share(law, returns.size()),
                        Words.of(law + " of " + returns.size(), returns.size() + " 件中 " + law + " 件")),
                Figure.of(
                        Words.of("Refunded", "已退款"),
                        Amounts.sum(returns.stream()
                                .flatMap(goodsReturn -> goodsReturn.refund().stream())
                                .toList()),
                        Words.of("each confirmed by a person", "均经人工确认")),
                Figure.of(
                                Words.of("Refunds late", "退款超期"),
                                Value.number(overdue),
                                Words.of("not within seven days (RT7)", "收货后超过七日（RT7）"))
                        .with(overdue > 0 ? Severity.BAD : Severity.GOOD));
    }

    private Table outcomes() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Columns.text("By the house", "店规"));
        for (ReturnOutcome law : ReturnOutcome.values()) {
            columns.add(Table.Column.number(Words.of("by the law: ", "法定：").plus(CustomerLabels.of(law))));
        }
        columns.add(Columns.number("All", "合计"));
        List<List<Cell>> rows = new ArrayList<>();
        for (ReturnOutcome house : ReturnOutcome.values()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(CustomerLabels.of(house)));
            for (ReturnOutcome law : ReturnOutcome.values()) {
                row.add(cell(house, law));
            }
            row.add(Cell.of(count(ReturnBasis.HOUSE, house)));
            rows.add(row);
        }
        return new Table(Words.of("The two decisions side by side", "两种评定对照"), columns, rows);
    }

    private Cell cell(ReturnOutcome house, ReturnOutcome law) {
        long count = assessments().stream()
                .filter(both ->
                        both.house().outcome() == house && both.legalFloor().outcome() == law)
                .count();
        boolean isBelow = house == ReturnOutcome.INELIGIBLE && law == ReturnOutcome.ELIGIBLE;
        return Cell.of(count).with(isBelow && count > 0 ? Severity.BAD : Severity.NONE);
    }

    private BarChart statuses() {
        Map<ReturnStatus, Integer> counts = new EnumMap<>(ReturnStatus.class);
        returns.forEach(goodsReturn -> counts.merge(goodsReturn.status(), 1, Integer::sum));
        List<BarChart.Bar> bars = new ArrayList<>();
        counts.forEach((status, count) -> bars.add(BarChart.Bar.of(CustomerLabels.of(status), count)));
        return new BarChart(
                Words.of("Where the returns stand at the end of the journal", "记录结束时退货所处状态"), Measure.NUMBER, bars);
    }
}
