package io.careline.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the order in which the states of a life cycle stand below each other.
 *
 * <p>Starts from the given order and moves one state at a time while that makes the lines shorter, well-trodden lines
 * counting more and lines that lead back up counting double. Initial states stay on top.
 */
final class SpineOrder {
    private final LifecycleDiagram diagram;
    private final List<LifecycleLink> links;
    private final double most;

    private SpineOrder(LifecycleDiagram diagram, List<LifecycleLink> links) {
        this.diagram = diagram;
        this.links = links;
        this.most =
                Math.max(1, links.stream().mapToLong(LifecycleLink::count).max().orElse(1));
    }

    /** The indices of the states from top to bottom. */
    static List<Integer> of(LifecycleDiagram diagram, List<LifecycleLink> links) {
        return new SpineOrder(diagram, links).search();
    }

    private List<Integer> search() {
        List<Integer> best = IntStream.range(0, diagram.states().size()).boxed().toList();
        double cost = cost(best);
        boolean improved = true;
        while (improved) {
            improved = false;
            for (List<Integer> neighbour : neighbours(best)) {
                double other = cost(neighbour);
                if (other < cost - 1e-9) {
                    best = neighbour;
                    cost = other;
                    improved = true;
                }
            }
        }
        return best;
    }

    private static List<List<Integer>> neighbours(List<Integer> order) {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int from = 0; from < order.size(); from++) {
            for (int to = 0; to < order.size(); to++) {
                List<Integer> moved = new ArrayList<>(order);
                moved.add(to, moved.remove(from));
                neighbours.add(moved);
            }
        }
        return neighbours;
    }

    private double cost(List<Integer> order) {
        int[] rank = ranks(order);
        double cost = 0;
        for (LifecycleLink link : links) {
            int down = rank[link.to()] - rank[link.from()];
            double weight = 1 + 6 * Math.sqrt(link.count() / most);
            cost += weight * (down > 0 ? down - 1 : -2 * down);
        }
        for (int i = 0; i < order.size(); i++) {
            if (diagram.states().get(i).kind() == LifecycleDiagram.Kind.INITIAL) {
                cost += 1000.0 * rank[i];
            }
        }
        return cost;
    }

    static int[] ranks(List<Integer> order) {
        int[] rank = new int[order.size()];
        for (int i = 0; i < rank.length; i++) {
            rank[order.get(i)] = i;
        }
        return rank;
    }
}
