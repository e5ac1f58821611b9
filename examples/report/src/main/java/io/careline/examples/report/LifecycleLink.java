package io.careline.examples.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All edges of a life cycle that lead from one state to another, drawn as one line. */
record LifecycleLink(int from, int to, List<LifecycleDiagram.Edge> edges, long count) {
    /** The links in the order of their first edges; states are named by their index in the diagram. */
    static List<LifecycleLink> of(LifecycleDiagram diagram) {
        List<String> names =
                diagram.states().stream().map(LifecycleDiagram.State::name).toList();
        Map<List<Integer>, List<LifecycleDiagram.Edge>> ends = new LinkedHashMap<>();
        for (LifecycleDiagram.Edge edge : diagram.edges()) {
            List<Integer> key = List.of(names.indexOf(edge.from()), names.indexOf(edge.to()));
            ends.computeIfAbsent(key, unused -> new ArrayList<>()).add(edge);
        }
        List<LifecycleLink> links = new ArrayList<>();
        ends.forEach(
                (key, edges) -> links.add(new LifecycleLink(key.get(0), key.get(1), List.copyOf(edges), sum(edges))));
        return List.copyOf(links);
    }

    boolean isLoop() {
        return from == to;
    }

    /** The strongest severity among the edges that were taken, or among all when none was. */
    Severity severity() {
        return edges.stream()
                .filter(edge -> edge.count() > 0 || count == 0)
                .map(LifecycleDiagram.Edge::severity)
                .max(Severity::compareTo)
                .orElse(Severity.NONE);
    }

    private static long sum(List<LifecycleDiagram.Edge> edges) {
        return edges.stream().mapToLong(LifecycleDiagram.Edge::count).sum();
    }
}
