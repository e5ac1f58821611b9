package io.careline.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the order in which the states of a life cycle stand below each other.
 *
 * <p>Starts from the given order and moves states while that lets more of the well-trodden lines lead to the very next
 * state, or makes lines shorter; a line that leads back up counts double. Initial states stay on top.
 */
final class SpineOrder {
    private static final int LONGEST_MOVE = 4;

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

    /** Every order in which up to four states that stand together have moved elsewhere. */
    private static List<List<Integer>> neighbours(List<Integer> order) {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int length = 1; length <= Math.min(LONGEST_MOVE, order.size()); length++) {
            for (int from = 0; from + length <= order.size(); from++) {
                for (int to = 0; to + length <= order.size(); to++) {
                    List<Integer> moved = new ArrayList<>(order);
                    List<Integer> part = moved.subList(from, from + length);
                    List<Integer> cut = List.copyOf(part);
                    part.clear();
                    moved.addAll(to, cut);
                    neighbours.add(moved);
                }
            }
        }
        return neighbours;
    }

    private double cost(List<Integer> order) {
        int[] rank = ranks(order);
        double cost = 0;
        for (LifecycleLink link : links) {
            double share = link.count() / most;
            int down = rank[link.to()] - rank[link.from()];
            double length = down > 0 ? down - 1 : -2 * down;
            cost += (down == 1 ? 0 : 1 + 60 * share) + length * (0.4 + 4 * share);
        }
        for (int i = 0; i < order.size(); i++) {
            cost += diagram.states().get(i).kind() == LifecycleDiagram.Kind.INITIAL ? 1000.0 * rank[i] : 0;
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
