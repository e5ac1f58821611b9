package io.careline.examples.report;

import java.util.List;
import java.util.OptionalDouble;

/** Draws a histogram with labelled edges and marker lines for the median and the 90th percentile. */
final class HistogramSvg {
    private static final double WIDTH = 820;
    private static final double TOP = 64;
    private static final double BARS = 170;
    private static final double LEFT = 30;

    private final Markup out;
    private final Histogram histogram;
    private final double step;
    private final long most;

    private HistogramSvg(Markup out, Histogram histogram) {
        this.out = out;
        this.histogram = histogram;
        this.step = (WIDTH - 2 * LEFT) / histogram.counts().size();
        this.most = Math.max(
                1, histogram.counts().stream().mapToLong(Long::longValue).max().orElse(1));
    }

    static void write(Markup out, Histogram histogram, String titleId) {
        new HistogramSvg(out, histogram).write(titleId);
    }

    private void write(String titleId) {
        double floor = TOP + BARS;
        Svg.open(out, "histogram", WIDTH, floor + 30, titleId);
        List<Long> counts = histogram.counts();
        for (int i = 0; i < counts.size(); i++) {
            double height = (double) counts.get(i) / most * BARS;
            double x = LEFT + i * step;
            Svg.rectangle(out, "bar", x + 1.5, floor - height, step - 3, height);
            out.label(
                    Display.number(counts.get(i)),
                    x + step / 2,
                    floor - height - 5,
                    "class",
                    "value",
                    "text-anchor",
                    "middle");
            out.label(edge(i), x, floor + 18, "class", "name", "text-anchor", i == 0 ? "start" : "middle");
            out.line();
        }
        Svg.line(out, "axis", LEFT, floor, WIDTH - LEFT, floor);
        marker("median", Chrome.MEDIAN, histogram.median(), 14);
        marker("ninetieth", Chrome.NINETIETH, histogram.ninetieth(), 32);
        out.close("svg");
    }

    private Words edge(int bin) {
        Words edge = histogram.measure().value(histogram.edges().get(bin)).words();
        return bin > 0 && bin == histogram.edges().size() - 1 ? Words.same("≥ ").plus(edge) : edge;
    }

    private void marker(String kind, Words name, OptionalDouble quantity, double y) {
        if (quantity.isEmpty()) {
            return;
        }
        double x = position(quantity.getAsDouble());
        Words label = name.plus(" ")
                .plus(histogram.measure().value(quantity.getAsDouble()).words());
        boolean turns = x > WIDTH * 0.7;
        Svg.line(out, "marker " + kind, x, y - 10, x, TOP + BARS);
        out.label(label, turns ? x - 6 : x + 6, y, "class", "marker " + kind, "text-anchor", turns ? "end" : "start");
        out.line();
    }

    /** Within its bin a marker stands in proportion; in the last bin, open above, it stands in the middle. */
    private double position(double quantity) {
        List<Double> edges = histogram.edges();
        int bin = Histogram.bin(edges, quantity);
        double within =
                bin == edges.size() - 1 ? 0.5 : (quantity - edges.get(bin)) / (edges.get(bin + 1) - edges.get(bin));
        return LEFT + (bin + within) * step;
    }
}
