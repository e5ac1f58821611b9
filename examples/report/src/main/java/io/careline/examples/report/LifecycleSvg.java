package io.careline.examples.report;

import static io.careline.examples.report.Markup.number;

import java.util.Comparator;
import java.util.List;

/** Draws a life cycle: boxes for the states, lines as wide as they were often taken. */
final class LifecycleSvg {
    private static final double HEAD = 8;
    private static final double TURN = 7;
    private static final double LEGEND = 34;

    private final Markup out;
    private final LifecycleDiagram diagram;
    private final LifecycleLayout layout;
    private final long most;

    private LifecycleSvg(Markup out, LifecycleDiagram diagram) {
        this.out = out;
        this.diagram = diagram;
        this.layout = new LifecycleLayout(diagram);
        this.most = layout.routes.stream()
                .mapToLong(route -> route.link().count())
                .max()
                .orElse(1);
    }

    static void write(Markup out, LifecycleDiagram diagram, String titleId) {
        new LifecycleSvg(out, diagram).write(titleId);
    }

    private void write(String titleId) {
        double width = Math.max(layout.width, 560);
        Svg.open(out, "lifecycle", width, layout.bottom() + LEGEND, titleId);
        layout.routes.stream()
                .sorted(Comparator.comparing(
                                (LifecycleLayout.Route route) -> route.link().severity())
                        .thenComparingLong(route -> route.link().count()))
                .forEach(this::route);
        layout.boxes.forEach(this::box);
        legend(layout.bottom() + 24);
        out.close("svg");
    }

    private void route(LifecycleLayout.Route route) {
        LifecycleLink link = route.link();
        String from = diagram.states().get(link.from()).label().both();
        String to = diagram.states().get(link.to()).label().both();
        out.open("g", "class", "link " + style(link.count(), link.severity()));
        out.open("title")
                .text(from + " → " + to + ": " + Display.number(link.count()).en())
                .close("title");
        double stroke = link.count() == 0 ? 1.2 : 1.4 + 3.8 * Math.sqrt((double) link.count() / most);
        out.shape("path", "class", "way", "d", path(route), "stroke-width", number(stroke));
        out.shape("path", "class", "head", "d", head(route, Math.max(3.6, stroke * 0.95)));
        labels(route);
        out.close("g").line();
    }

    private static String path(LifecycleLayout.Route route) {
        if (route.way() == LifecycleLayout.Way.STEP) {
            return "M" + number(route.x()) + " " + number(route.y()) + "V" + number(route.arrival() - HEAD + 1);
        }
        boolean isUp = route.way() == LifecycleLayout.Way.UP;
        double out = isUp ? -1 : 1;
        double along = isUp ? -TURN : TURN;
        String lane = number(route.lane());
        String beforeLane = number(route.lane() - out * TURN);
        return "M" + number(route.x()) + " " + number(route.y())
                + "H" + beforeLane + "Q" + lane + " " + number(route.y()) + " " + lane + " " + number(route.y() + along)
                + "V" + number(route.arrival() - along)
                + "Q" + lane + " " + number(route.arrival()) + " " + beforeLane + " " + number(route.arrival())
                + "H" + number(route.x() + out * (HEAD - 1));
    }

    private static String head(LifecycleLayout.Route route, double half) {
        double x = route.x();
        double y = route.arrival();
        if (route.way() == LifecycleLayout.Way.STEP) {
            return "M" + number(x) + " " + number(y) + "l" + number(-half) + " " + number(-HEAD) + "h"
                    + number(2 * half) + "z";
        }
        double out = route.way() == LifecycleLayout.Way.UP ? -HEAD : HEAD;
        return "M" + number(x) + " " + number(y) + "l" + number(out) + " " + number(-half) + "v" + number(2 * half)
                + "z";
    }

    /** Counts stand in one column beside the box, commands outside of it; a step has its line between the two. */
    private void labels(LifecycleLayout.Route route) {
        List<LifecycleDiagram.Edge> edges = route.link().edges();
        boolean isStep = route.way() == LifecycleLayout.Way.STEP;
        boolean isUp = route.way() == LifecycleLayout.Way.UP;
        double lines = LifecycleLayout.LINE * (edges.size() - 1);
        double y = isStep ? (route.y() + route.arrival() - HEAD - lines) / 2 + 5 : route.y() - 5.5 - lines;
        double count = isStep ? route.x() - 8 : isUp ? route.x() - 6 : route.x() + 4 + layout.counts;
        double command = isStep ? route.x() + 9 : isUp ? route.x() - 6 - layout.counts : count + 6;
        for (LifecycleDiagram.Edge edge : edges) {
            String style = style(edge.count(), edge.severity());
            if (edge.count() > 0) {
                out.label(Display.number(edge.count()), count, y, "class", "count " + style, "text-anchor", "end");
            }
            out.label(edge.command(), command, y, "class", "command " + style, "text-anchor", isUp ? "end" : "");
            y += LifecycleLayout.LINE;
        }
    }

    private void box(LifecycleLayout.Box box) {
        LifecycleDiagram.State state = box.what();
        double middle = box.y() + (box.height() - LifecycleLayout.LINE * loopLines(box)) / 2 + 5;
        out.open("g", "class", "state" + (state.count() == 0 ? " unseen" : ""));
        frame("frame", box, 0);
        if (state.kind() == LifecycleDiagram.Kind.FINAL) {
            frame("inner", box, 3);
        }
        double x = box.x() + 13;
        if (state.kind() == LifecycleDiagram.Kind.INITIAL) {
            out.shape("circle", "class", "start", "cx", number(x + 4), "cy", number(middle - 4.5), "r", "4.5");
            x += 14;
        }
        out.label(state.label(), x, middle, "class", "title");
        out.label(
                Display.number(state.count()),
                box.x() + box.width() - 12,
                middle,
                "class",
                "entered",
                "text-anchor",
                "end");
        double y = middle + LifecycleLayout.LINE + 2;
        for (LifecycleLink loop : box.loops()) {
            for (LifecycleDiagram.Edge edge : loop.edges()) {
                String style = style(edge.count(), edge.severity());
                out.label(Words.same("↻ ").plus(edge.command()), box.x() + 13, y, "class", "command " + style);
                if (edge.count() > 0) {
                    double end = box.x() + box.width() - 12;
                    out.label(Display.number(edge.count()), end, y, "class", "count " + style, "text-anchor", "end");
                }
                y += LifecycleLayout.LINE;
            }
        }
        out.close("g").line();
    }

    private void frame(String kind, LifecycleLayout.Box box, double inset) {
        rectangle(kind, box.x() + inset, box.y() + inset, box.width() - 2 * inset, box.height() - 2 * inset, 8 - inset);
    }

    private void rectangle(String kind, double x, double y, double width, double height, double round) {
        Svg.rectangle(out, kind, x, y, width, height, round);
    }

    private static int loopLines(LifecycleLayout.Box box) {
        return box.loops().stream().mapToInt(loop -> loop.edges().size()).sum();
    }

    private void legend(double y) {
        double x = 8;
        x = legend(x, y, "seen", PageWords.SEEN, 4);
        x = legend(x, y, "unseen", PageWords.UNSEEN, 1.2);
        if (diagram.edges().stream().anyMatch(edge -> edge.severity() == Severity.BAD)) {
            x = legend(x, y, "bad", PageWords.STANDS_OUT, 3);
        }
        out.shape("circle", "class", "start", "cx", number(x + 5), "cy", number(y - 4), "r", "4.5");
        out.label(PageWords.STARTS, x + 15, y, "class", "name");
        x += 36 + Svg.width(PageWords.STARTS, 11);
        rectangle("frame", x, y - 11, 22, 13, 4);
        rectangle("inner", x + 2.5, y - 8.5, 17, 8, 2);
        out.label(PageWords.ENDS, x + 28, y, "class", "name");
    }

    private double legend(double x, double y, String style, Words words, double stroke) {
        out.open("g", "class", "link " + style);
        out.shape(
                "path",
                "class",
                "way",
                "d",
                "M" + number(x) + " " + number(y - 4) + "h26",
                "stroke-width",
                number(stroke));
        out.close("g").label(words, x + 33, y, "class", "name");
        return x + 54 + Svg.width(words, 11);
    }

    private static String style(long count, Severity severity) {
        if (severity != Severity.NONE) {
            return severity.code();
        }
        return count == 0 ? "unseen" : "seen";
    }
}
