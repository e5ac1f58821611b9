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
            Svg.rectangle(out, "bar", LEFT + i * step + 1.5, floor - height(i), step - 3, height(i));
        }
        out.line();
        Svg.line(out, "axis", LEFT, floor, WIDTH - LEFT, floor);
        marker("median", PageWords.MEDIAN, histogram.median(), 14);
        marker("ninetieth", PageWords.NINETIETH, histogram.ninetieth(), 32);
        int every = everyEdge();
        for (int i = 0; i < counts.size(); i++) {
            double x = LEFT + i * step;
            double top = floor - height(i) - 5;
            out.label(Display.number(counts.get(i)), x + step / 2, top, "class", "value", "text-anchor", "middle");
            if (i % every == 0) {
                out.label(edge(i), x, floor + 18, "class", "name", "text-anchor", i == 0 ? "start" : "middle");
            }
        }
        out.line().close("svg");
    }

    private double height(int bin) {
        return (double) histogram.counts().get(bin) / most * BARS;
    }

    /** How many edges share one label, so that labels do not run into each other. */
    private int everyEdge() {
        double widest = 0;
        for (int i = 0; i < histogram.edges().size(); i++) {
            widest = Math.max(widest, Svg.width(edge(i), 11.5) + 8);
        }
        return (int) Math.ceil(widest / step);
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
