package io.careline.examples.month.page;

import io.careline.examples.month.input.Staff;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.scorecard.MeasureId;
import io.careline.scorecard.MeasureResult;
import io.careline.scorecard.Scorecard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The measures behind the scores: those that anybody has a value of, as many beside each other as a page holds. */
record MeasureTables(List<Scorecard> cards, Staff staff, List<MeasureId> known, List<MeasureId> unknown) {
    private static final int BESIDE = 6;
    private static final int FEW = 2;

    static MeasureTables of(List<Scorecard> cards, Staff staff) {
        Set<MeasureId> known = new LinkedHashSet<>();
        Set<MeasureId> unknown = new LinkedHashSet<>();
        for (Scorecard card : cards) {
            for (MeasureResult result : card.measures()) {
                (result.value().isPresent() ? known : unknown)
                        .add(result.definition().measure());
            }
        }
        unknown.removeAll(known);
        return new MeasureTables(cards, staff, List.copyOf(known), List.copyOf(unknown));
    }

    /** Those that need no table of their own; empty if there are many. */
    List<MeasureId> few() {
        return known.size() <= FEW ? known : List.of();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int first = 0; known.size() > FEW && first < known.size(); first += BESIDE) {
            blocks.add(table(known.subList(first, Math.min(known.size(), first + BESIDE)), first > 0));
        }
        if (!unknown.isEmpty()) {
            Words names = Amounts.list(unknown.stream()
                    .map(measure -> Names.of("measure-id", measure.value()))
                    .toList());
            blocks.add(Prose.of(Words.of("Without anything to count this month: ", "本月无数据的指标：")
                    .plus(names)
                    .plus(Words.of(".", "。"))));
        }
        return blocks;
    }

    private Table table(List<MeasureId> measures, boolean isMore) {
        List<Table.Column> columns = new ArrayList<>(List.of(Columns.WHO));
        measures.forEach(measure -> columns.add(column(measure)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Scorecard card : cards) {
            List<Cell> row = new ArrayList<>(
                    List.of(Cell.of(card.agent().map(staff::name).orElse(""))));
            measures.forEach(measure -> row.add(cell(card, measure)));
            rows.add(row);
        }
        return new Table(
                isMore
                        ? Words.of("Measures, continued", "指标（续）")
                        : Words.of("Measures, computed from the month's events (rule K4)", "指标，由本月事件计算（规则 K4）"),
                columns,
                rows);
    }

    static Table.Column column(MeasureId measure) {
        return Table.Column.number(Names.of("measure-id", measure.value()));
    }

    static Cell cell(Scorecard card, MeasureId measure) {
        return Cell.of(card.measures().stream()
                .filter(result -> result.definition().measure().equals(measure))
                .findFirst()
                .flatMap(MeasureTables::value)
                .orElse(Value.none()));
    }

    private static Optional<Value> value(MeasureResult result) {
        return result.value().map(value -> switch (result.definition().unit()) {
            case COUNT -> Value.number(value.setScale(0, RoundingMode.HALF_UP).longValueExact());
            case SHARE -> Value.percent(value);
            case SECONDS ->
                Value.duration(Duration.ofMillis(
                        value.multiply(BigDecimal.valueOf(1000)).longValue()));
            case MONEY -> Value.number(value, 2);
        });
    }
}
