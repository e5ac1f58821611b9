package io.careline.examples.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Places a life cycle top-down: states in one column, steps to the next state between the boxes, longer ways down on the
 * right and ways back up on the left.
 */
final class LifecycleLayout {
    static final double LINE = 14;
    static final double TEXT = 11;
    private static final double LANE = 13;
    private static final double ARRIVAL = 14;
    private static final double TITLE = 34;
    private static final double MARGIN = 6;

    private final LifecycleDiagram diagram;
    private final int[] rank;
    private final List<List<LifecycleLink>> loops = new ArrayList<>();
    private final List<LifecycleLink> steps = new ArrayList<>();
    private final List<LifecycleLink> down = new ArrayList<>();
    private final List<LifecycleLink> up = new ArrayList<>();
    private final LifecycleLanes downLanes;
    private final LifecycleLanes upLanes;
    private final double boxWidth;
    private final double boxLeft;
    private final double labels;
    final double counts;
    final double width;
    final List<Box> boxes = new ArrayList<>();
    final List<Route> routes = new ArrayList<>();
    private double y = MARGIN;

    LifecycleLayout(LifecycleDiagram diagram) {
        this.diagram = diagram;
        List<LifecycleLink> links = LifecycleLink.of(diagram);
        List<Integer> order = SpineOrder.of(diagram, links);
        this.rank = SpineOrder.ranks(order);
        diagram.states().forEach(state -> loops.add(new ArrayList<>()));
        links.forEach(this::sort);
        this.downLanes = new LifecycleLanes(down, rank);
        this.upLanes = new LifecycleLanes(up, rank);
        this.counts = 6
                + diagram.edges().stream()
                        .mapToDouble(edge -> Svg.width(Display.number(edge.count()), TEXT))
                        .max()
                        .orElse(0);
        this.labels = 12 + counts + widest(down);
        double upLabels = up.isEmpty() ? 0 : 12 + counts + widest(up);
        this.boxWidth = boxWidth();
        this.boxLeft = Math.max(MARGIN + upLanes.count() * LANE + upLabels, counts + MARGIN - boxWidth / 2);
        double right = Math.max(labels + downLanes.count() * LANE, 12 + widest(steps) - boxWidth / 2);
        this.width = boxLeft + boxWidth + right + MARGIN;
        order.forEach(this::place);
        steps.forEach(link -> routes.add(step(link)));
        bundle(down, false, upLabels);
        bundle(up, true, upLabels);
    }

    /** Where the drawing ends below. */
    double bottom() {
        return y;
    }

    private void sort(LifecycleLink link) {
        int distance = rank[link.to()] - rank[link.from()];
        List<LifecycleLink> kind =
                link.isLoop() ? loops.get(link.from()) : distance == 1 ? steps : distance > 1 ? down : up;
        kind.add(link);
    }

    private void place(int state) {
        double right = slots(leaving(down, state, downLanes, -1)) + arrival(down, state);
        double left = slots(leaving(up, state, upLanes, 1)) + arrival(up, state);
        double own = TITLE + LINE * lines(loops.get(state));
        double height = Math.max(own, Math.max(left, right) + 8);
        boxes.add(new Box(state, diagram.states().get(state), loops.get(state), boxLeft, y, boxWidth, height));
        y += height;
        if (boxes.size() < diagram.states().size()) {
            List<LifecycleLink> next =
                    steps.stream().filter(link -> link.from() == state).toList();
            y += next.isEmpty() ? 20 : 16 + LINE * lines(next);
        }
    }

    private Route step(LifecycleLink link) {
        Box from = boxes.get(rank[link.from()]);
        Box to = boxes.get(rank[link.to()]);
        double x = boxLeft + boxWidth / 2;
        return new Route(link, Way.STEP, x, from.y() + from.height(), x, to.y());
    }

    private void bundle(List<LifecycleLink> links, boolean isUp, double upLabels) {
        for (Box box : boxes) {
            LifecycleLanes lanes = isUp ? upLanes : downLanes;
            List<LifecycleLink> leaving = leaving(links, box.state(), lanes, isUp ? 1 : -1);
            double arrival = arrival(links, box.state());
            double port = box.y() + (box.height() - slots(leaving) - arrival) / 2 + (isUp ? 0 : arrival);
            for (LifecycleLink link : leaving) {
                port += slot(link);
                double lane = lanes.lane(link.to()) * LANE;
                double x = isUp ? boxLeft : boxLeft + boxWidth;
                double track = isUp ? boxLeft - upLabels - lane : boxLeft + boxWidth + labels + lane;
                routes.add(new Route(
                        link, isUp ? Way.UP : Way.DOWN, x, port - 3, track, arrivalAt(links, link.to(), isUp)));
            }
        }
    }

    private double arrivalAt(List<LifecycleLink> links, int target, boolean isUp) {
        Box box = boxes.get(rank[target]);
        double used = slots(leaving(links, target, isUp ? upLanes : downLanes, 1)) + ARRIVAL;
        double top = box.y() + (box.height() - used) / 2;
        return isUp ? top + used - ARRIVAL / 2 : top + ARRIVAL / 2;
    }

    /** The links that leave a state on one side, sorted so that they do not cross each other on the way to their lanes. */
    private static List<LifecycleLink> leaving(
            List<LifecycleLink> links, int state, LifecycleLanes lanes, int direction) {
        ToIntFunction<LifecycleLink> lane = link -> direction * lanes.lane(link.to());
        return links.stream()
                .filter(link -> link.from() == state)
                .sorted(Comparator.comparingInt(lane))
                .toList();
    }

    private static double arrival(List<LifecycleLink> links, int state) {
        return links.stream().anyMatch(link -> link.to() == state) ? ARRIVAL : 0;
    }

    private static double slots(List<LifecycleLink> links) {
        return links.stream().mapToDouble(LifecycleLayout::slot).sum();
    }

    private static double slot(LifecycleLink link) {
        return 8 + LINE * link.edges().size();
    }

    private static double widest(List<LifecycleLink> links) {
        return links.stream()
                .flatMap(link -> link.edges().stream())
                .mapToDouble(edge -> Svg.width(edge.command(), TEXT))
                .max()
                .orElse(0);
    }

    private static int lines(List<LifecycleLink> links) {
        return links.stream().mapToInt(link -> link.edges().size()).sum();
    }

    private double boxWidth() {
        double loop = loops.stream().mapToDouble(LifecycleLayout::widest).max().orElse(0) + counts + 24;
        double title = diagram.states().stream()
                .mapToDouble(state -> Svg.width(state.label(), 13.5) + Svg.width(Display.number(state.count()), 13))
                .max()
                .orElse(0);
        return Math.max(loop, title + 52);
    }

    /** How a link runs. */
    enum Way {
        STEP,
        DOWN,
        UP
    }

    /** A state with its place. */
    record Box(
            int state,
            LifecycleDiagram.State what,
            List<LifecycleLink> loops,
            double x,
            double y,
            double width,
            double height) {}

    /** A link with the point it leaves from, the lane it runs in and the height it arrives at. */
    record Route(LifecycleLink link, Way way, double x, double y, double lane, double arrival) {}
}
