package io.careline.examples.report;

/** Draws horizontal bars with their values beside them. */
final class BarChartSvg {
    private static final double WIDTH = 820;
    private static final double STEP = 28;
    private static final double BAR = 16;

    private BarChartSvg() {}

    static void write(Markup out, BarChart chart, String titleId) {
        double label = 8;
        double value = 8;
        double most = 0;
        for (BarChart.Bar bar : chart.bars()) {
            label = Math.max(label, 14 + Svg.width(bar.label(), 13));
            value = Math.max(value, 14 + Svg.width(shown(chart, bar), 13));
            most = Math.max(most, bar.quantity());
        }
        double left = Math.min(label, WIDTH / 2);
        double room = WIDTH - left - value;
        double height = chart.bars().size() * STEP + 8;
        Svg.open(out, "bars", WIDTH, height, titleId);
        double y = 4;
        for (BarChart.Bar bar : chart.bars()) {
            double length = most == 0 ? 0 : bar.quantity() / most * room;
            double top = y + (STEP - BAR) / 2;
            Svg.rectangle(out, "track", left, top, room, BAR);
            Svg.rectangle(out, "bar " + bar.severity().code(), left, top, length, BAR);
            double base = y + STEP / 2 + 4.5;
            Words name = Svg.fit(bar.label(), 13, left - 10);
            out.label(name, left - 10, base, "class", "name", "text-anchor", "end");
            out.label(shown(chart, bar), left + length + 8, base, "class", "value");
            out.line();
            y += STEP;
        }
        Svg.line(out, "axis", left, 2, left, height - 2);
        out.close("svg");
    }

    private static Words shown(BarChart chart, BarChart.Bar bar) {
        return chart.measure().value(bar.quantity()).words();
    }
}
