package io.careline.examples.month.page;

import io.careline.examples.report.BarChart;
import io.careline.examples.report.Measure;
import io.careline.examples.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts constants of one type and draws them as bars. */
final class Counts<E extends Enum<E>> {
    private final Map<E, Integer> counts = new TreeMap<>();

    void add(E constant) {
        counts.merge(constant, 1, Integer::sum);
    }

    int of(E constant) {
        return counts.getOrDefault(constant, 0);
    }

    /** A bar for each constant that was counted, in the order of the type. */
    BarChart chart(Words title, String kind) {
        List<BarChart.Bar> bars = new ArrayList<>();
        counts.forEach((constant, count) -> bars.add(BarChart.Bar.of(Names.of(kind, constant), count)));
        return new BarChart(title, Measure.NUMBER, bars);
    }
}
