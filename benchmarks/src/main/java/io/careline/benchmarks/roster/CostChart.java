package io.careline.benchmarks.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The cost of the best roster over time, as a picture (SVG): one line an engine, that of its middle seed; the other seeds
 * are thin. Rosters that break hard rules are not drawn, nor what lies far above the costs in the end.
 */
final class CostChart {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 520;
    private static final int LEFT = 90;
    private static final int RIGHT = 30;
    private static final int TOP = 72;
    private static final int LEGEND = 54;
    private static final int BOTTOM = 70;
    private static final double LEAST_SECOND = 0.01;
    private static final double ROOM = 0.05;
    private static final double ROOM_ABOVE = 0.6;

    /** Told apart by colour-blind readers too (Okabe and Ito); dashes tell them apart in print. */
    private enum Stroke {
        CARELINE("#0072B2", ""),
        TIMEFOLD("#D55E00", "9 4"),
        CPSAT("#009E73", "3 3");

        private final String colour;
        private final String dashes;

        Stroke(String colour, String dashes) {
            this.colour = colour;
            this.dashes = dashes;
        }

        static Stroke of(EngineKind engine) {
            return valueOf(engine.name());
        }
    }

    private final String instance;
    private final List<RunResult> runs;
    private final OptionalLong bestKnown;
    private final CostAxes axes;
    private final StringBuilder svg = new StringBuilder();

    private CostChart(String instance, List<RunResult> runs, OptionalLong bestKnown) {
        this.instance = instance;
        this.runs = runs;
        this.bestKnown = bestKnown;
        this.axes = axes();
    }

    /** A picture of the runs of one instance. */
    static String of(String instance, List<RunResult> runs, OptionalLong bestKnown) {
        return new CostChart(instance, runs, bestKnown).draw();
    }

    private static Stream<Improvement> feasible(RunResult run) {
        return run.improvements().stream().filter(found -> found.hard() == 0);
    }

    private CostAxes axes() {
        double first = runs.stream()
                .mapToDouble(RunResult::firstFeasible)
                .filter(at -> at >= 0)
                .min()
                .orElse(1);
        double last = runs.stream().mapToDouble(RunResult::seconds).max().orElse(1);
        double firstSecond = Math.max(LEAST_SECOND, Math.min(first, last / 10));
        double low = Stream.concat(
                        runs.stream().filter(RunResult::isFeasible).map(RunResult::soft),
                        bestKnown.stream().boxed())
                .mapToDouble(Long::doubleValue)
                .min()
                .orElse(0);
        double high = runs.stream()
                .filter(RunResult::isFeasible)
                .mapToDouble(RunResult::soft)
                .max()
                .orElse(1);
        double top = high + Math.max(ROOM_ABOVE * (high - low), Math.max(1, ROOM * high));
        double bottom = Math.max(0, low - ROOM * (top - low));
        return new CostAxes(
                LEFT, WIDTH - RIGHT, TOP, HEIGHT - BOTTOM, firstSecond, Math.max(last, 2 * firstSecond), bottom, top);
    }

    private String draw() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        + " font-family=\"sans-serif\" font-size=\"13\" role=\"img\">",
                WIDTH, HEIGHT, WIDTH, HEIGHT);
        add("<title>%s: cost over time</title>", escaped(instance));
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>");
        text(
                WIDTH / 2.0,
                26,
                "middle",
                "font-size=\"17\" font-weight=\"bold\"",
                instance + ": cost of the best roster over time");
        grid();
        bestKnown.ifPresent(this::bestKnown);
        List<List<RunResult>> engines = engines();
        engines.forEach(this::lines);
        legend(engines);
        return svg.append("</svg>\n").toString();
    }

    private List<List<RunResult>> engines() {
        List<List<RunResult>> engines = new ArrayList<>();
        for (EngineKind kind : EngineKind.values()) {
            List<RunResult> found = runs.stream()
                    .filter(run -> run.solver() == kind)
                    .sorted(Comparator.comparing((RunResult run) -> !run.isFeasible())
                            .thenComparing(RunResult::soft))
                    .toList();
            if (!found.isEmpty()) {
                engines.add(found);
            }
        }
        return engines;
    }

    private void grid() {
        for (double tick : axes.secondTicks()) {
            line(axes.x(tick), axes.top(), axes.x(tick), axes.bottom(), "stroke=\"#e4e4e4\"");
            text(axes.x(tick), axes.bottom() + 19, "middle", "", number(tick));
        }
        for (double tick : axes.costTicks()) {
            line(axes.left(), axes.y(tick), axes.right(), axes.y(tick), "stroke=\"#e4e4e4\"");
            text(axes.left() - 8, axes.y(tick) + 4, "end", "", number(tick));
        }
        line(axes.left(), axes.bottom(), axes.right(), axes.bottom(), "stroke=\"#333\"");
        line(axes.left(), axes.top(), axes.left(), axes.bottom(), "stroke=\"#333\"");
        text((axes.left() + axes.right()) / 2, HEIGHT - 22, "middle", "", "seconds (logarithmic)");
        double middle = (axes.top() + axes.bottom()) / 2;
        text(22, middle, "middle", String.format(Locale.ROOT, "transform=\"rotate(-90 22 %.1f)\"", middle), "cost");
    }

    private void bestKnown(long cost) {
        line(axes.left(), axes.y(cost), axes.right(), axes.y(cost), "stroke=\"#666\" stroke-dasharray=\"1 3\"");
        text(axes.left() + 6, axes.y(cost) - 5, "start", "fill=\"#666\"", "best known: " + cost);
    }

    /** Thin lines first, so that the middle one is on top. */
    private void lines(List<RunResult> seeds) {
        RunResult middle = middle(seeds);
        seeds.stream().filter(run -> run != middle).forEach(run -> line(run, "1", "0.45"));
        line(middle, "2.5", "1");
    }

    private static RunResult middle(List<RunResult> seeds) {
        return seeds.get((seeds.size() - 1) / 2);
    }

    /** A staircase from where the cost first is within the picture to the end of the run. */
    private void line(RunResult run, String width, String opacity) {
        StringBuilder path = new StringBuilder();
        double from = -1;
        for (Improvement found : feasible(run).toList()) {
            double x = axes.x(found.seconds());
            if (found.soft() <= axes.most()) {
                path.append(String.format(
                        Locale.ROOT,
                        path.isEmpty() ? "M%.1f %.1f V%.1f" : "H%.1f V%3$.1f",
                        x,
                        from < 0 ? axes.y(found.soft()) : axes.top(),
                        axes.y(found.soft())));
            }
            from = x;
        }
        if (!path.isEmpty()) {
            path.append(String.format(Locale.ROOT, "H%.1f", axes.x(run.seconds())));
            Stroke stroke = Stroke.of(run.solver());
            add(
                    "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-opacity=\"%s\""
                            + " stroke-dasharray=\"%s\"/>",
                    path, stroke.colour, width, opacity, stroke.dashes);
        }
    }

    /** Above the plot, so that it hides no line. */
    private void legend(List<List<RunResult>> engines) {
        double x = axes.left();
        for (List<RunResult> seeds : engines) {
            RunResult run = middle(seeds);
            Stroke stroke = Stroke.of(run.solver());
            line(
                    x,
                    LEGEND - 4,
                    x + 32,
                    LEGEND - 4,
                    "stroke=\"" + stroke.colour + "\" stroke-width=\"2.5\" stroke-dasharray=\"" + stroke.dashes + "\"");
            String cost = run.isFeasible() ? run.soft() + " (seed " + run.seed() + ")" : "no feasible roster";
            text(x + 40, LEGEND, "start", "", run.solver().title() + ": " + cost);
            x += (axes.right() - axes.left()) / EngineKind.values().length;
        }
    }

    private void line(double fromX, double fromY, double toX, double toY, String style) {
        add("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" %s/>", fromX, fromY, toX, toY, style);
    }

    private void text(double x, double y, String anchor, String style, String words) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" %s>%s</text>", x, y, anchor, style, escaped(words));
    }

    private static String number(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, "%.2f", number).replaceAll("0+$", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
