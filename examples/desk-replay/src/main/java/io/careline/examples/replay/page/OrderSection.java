package io.careline.examples.replay.page;

import io.careline.common.Money;
import io.careline.examples.replay.orders.OrderResult;
import io.careline.examples.replay.orders.OrderStory;
import io.careline.examples.report.BarChart;
import io.careline.examples.report.Figures;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Measure;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.orderflag.OrderFlagReasons;
import io.careline.orderflag.OrderFlagStatus;
import io.careline.orderflag.OrderStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was ordered, and where the orders stand. */
final class OrderSection {
    private final OrderResult result;

    OrderSection(OrderResult result) {
        this.result = result;
    }

    Section section() {
        return Section.of("orders", Words.of("Orders", "订单"), figures(), statuses());
    }

    static List<Money> amounts(Collection<OrderStory> stories) {
        return stories.stream()
                .flatMap(story -> story.order().amount().stream())
                .toList();
    }

    private Figures figures() {
        List<OrderStory> closed =
                result.orders().stream().filter(OrderStory::isClosed).toList();
        long flagged = closed.stream()
                .filter(story -> story.flag().status() != OrderFlagStatus.NONE)
                .count();
        int held = result.ledger().refusals().count(OrderFlagReasons.SHIPPING_HELD)
                + result.ledger().refusals().count(OrderFlagReasons.WAYBILL_OWED);
        return Figures.of(
                Figure.of(
                        Words.of("Orders", "订单"),
                        Value.number(result.orders().size()),
                        Words.of(closed.size() + " paid and not called off", "成交 " + closed.size())),
                Figure.of(Words.of("Traded", "成交额"), Amounts.sum(amounts(closed)), Words.of("of those", "成交订单合计")),
                Figure.of(
                        Words.of("Flagged", "已插旗"),
                        Value.share(flagged, closed.size()),
                        Words.of(flagged + " of " + closed.size(), closed.size() + " 单中 " + flagged + " 单")),
                Figure.of(
                                Words.of("Shipping held back", "拦下的发货"),
                                Value.number(held),
                                Words.of("by flag or remark (OF1, OF2)", "因旗帜或备注（OF1、OF2）"))
                        .with(held > 0 ? Severity.WATCH : Severity.NONE));
    }

    BarChart statuses() {
        Map<OrderStatus, Integer> counts = new EnumMap<>(OrderStatus.class);
        for (OrderStory story : result.orders()) {
            counts.merge(story.order().status(), 1, Integer::sum);
        }
        List<BarChart.Bar> bars = new ArrayList<>();
        counts.forEach((status, count) -> bars.add(BarChart.Bar.of(CustomerLabels.of(status), count)));
        return new BarChart(
                Words.of("Where the orders stand at the end of the journal", "记录结束时订单所处状态"), Measure.NUMBER, bars);
    }
}
