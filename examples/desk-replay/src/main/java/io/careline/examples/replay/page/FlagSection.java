package io.careline.examples.replay.page;

import io.careline.examples.replay.orders.OrderResult;
import io.careline.examples.replay.orders.OrderStory;
import io.careline.examples.report.BarChart;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Measure;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.FlagLegend;
import io.careline.orderflag.FlagMeaning;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderFlagStatus;
import java.util.ArrayList;
import java.util.List;

/** Which flags the orders have, what they mean, and what else the remarks under them say (rules OF1, OF8). */
final class FlagSection {
    private final OrderResult result;
    private final FlagLegend legend;
    private final List<OrderAnnotation> annotations;

    FlagSection(OrderResult result) {
        this.result = result;
        this.legend = result.shop().flags().legend();
        this.annotations = result.orders().stream()
                .flatMap(story -> story.flag().annotation().stream())
                .toList();
    }

    Section section() {
        return Section.of(
                "flags", Words.of("Orders: flags by colour and meaning", "订单：旗帜颜色与含义"), colours(), table(), note());
    }

    private List<OrderAnnotation> of(FlagColour colour) {
        return annotations.stream()
                .filter(annotation -> annotation.flag().equals(colour))
                .toList();
    }

    private Words name(FlagColour colour) {
        return CustomerLabels.of(colour)
                .plus(legend.meaningOf(colour)
                        .map(meaning -> Words.of(": ", "：").plus(CustomerLabels.of(meaning)))
                        .orElse(Words.none()));
    }

    private BarChart colours() {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (FlagColour colour : legend.precedence()) {
            bars.add(BarChart.Bar.of(name(colour), of(colour).size()));
        }
        bars.add(BarChart.Bar.of(Words.of("No flag", "无旗"), result.orders().size() - annotations.size()));
        return new BarChart(Words.of("Orders by their flag at the end", "订单最终旗帜"), Measure.NUMBER, bars);
    }

    private Table table() {
        List<FlagMeaning> meanings =
                legend.precedence().stream().map(legend.meanings()::get).toList();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Columns.text("Flag", "旗帜"));
        columns.add(Columns.number("Orders", "订单"));
        columns.add(Columns.number("Share", "占比"));
        meanings.forEach(meaning ->
                columns.add(Table.Column.number(Words.of("says: ", "写有：").plus(CustomerLabels.of(meaning)))));
        List<List<Cell>> rows = new ArrayList<>();
        for (FlagColour colour : legend.precedence()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(name(colour)));
            row.add(Cell.of(of(colour).size()));
            row.add(Cell.of(Value.share(of(colour).size(), annotations.size())));
            meanings.forEach(meaning -> row.add(Cell.of(saying(of(colour), meaning))));
            rows.add(row);
        }
        return new Table(Words.of("What the remarks under each colour say", "各色旗帜下的备注内容"), columns, rows);
    }

    private static long saying(List<OrderAnnotation> annotations, FlagMeaning meaning) {
        return annotations.stream()
                .filter(annotation -> annotation.parts().stream()
                        .anyMatch(part -> FlagLegend.meaningOf(part).equals(meaning)))
                .count();
    }

    private Prose note() {
        long amended = result.orders().stream()
                .map(OrderStory::flag)
                .filter(flag -> flag.status() == OrderFlagStatus.AMENDED)
                .count();
        return Prose.of(Words.of(
                "Of several reasons the strongest gives the colour, from the top of the table down (rule OF8); the others"
                        + " stay in the remark, so that a row can count an order under several meanings. "
                        + amended + " flags were amended since they were set.",
                "多个原因并存时，按表中自上而下的次序由最优先者决定颜色（规则 OF8），其余保留在备注中，故同一订单可计入多种含义。" + "其中 " + amended + " 面旗帜插上后有改动。"));
    }
}
