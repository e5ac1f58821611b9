package io.careline.examples.month.page;

import io.careline.examples.month.run.Passage;
import io.careline.examples.report.LifecycleDiagram;
import io.careline.examples.report.LifecycleDiagram.Edge;
import io.careline.examples.report.LifecycleDiagram.Kind;
import io.careline.examples.report.LifecycleDiagram.State;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Words;
import io.careline.lifecycle.Status;
import io.careline.lifecycle.Transition;
import io.careline.lifecycle.TransitionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Draws a life cycle with how often each way was gone. */
final class Flow {
    private final TransitionTable table;
    private final Map<Passage, Integer> passages;

    Flow(TransitionTable table, Map<Passage, Integer> passages) {
        this.table = table;
        this.passages = passages;
    }

    /**
     * The diagram: of commands that change no status, those that were given.
     *
     * @param cases how many aggregates there were
     * @param backward commands that somebody should look into
     */
    LifecycleDiagram diagram(Words title, int cases, Set<String> backward) {
        List<Edge> edges = new ArrayList<>();
        for (Transition row : table.transitions()) {
            String command = row.command().tag();
            for (Status target : row.targets()) {
                Passage way = new Passage(table.name(), row.source().name(), command, target.name());
                int count = passages.getOrDefault(way, 0);
                if (count > 0 || !row.source().equals(target)) {
                    edges.add(Edge.of(row.source().name(), target.name(), Names.of(table.name(), command), count)
                            .with(count > 0 && backward.contains(command) ? Severity.WATCH : Severity.NONE));
                }
            }
        }
        return new LifecycleDiagram(title, states(cases), edges);
    }

    private List<State> states(int cases) {
        Map<String, Long> entered = new TreeMap<>();
        entered.put(table.initial().name(), (long) cases);
        passages.forEach((way, count) -> {
            if (way.lifecycle().equals(table.name()) && !way.from().equals(way.to())) {
                entered.merge(way.to(), (long) count, Long::sum);
            }
        });
        List<State> states = new ArrayList<>();
        for (Status status : table.statuses()) {
            Kind kind =
                    status.equals(table.initial()) ? Kind.INITIAL : table.isFinal(status) ? Kind.FINAL : Kind.NORMAL;
            states.add(new State(
                    status.name(),
                    Names.of(table.name(), status.name()),
                    kind,
                    entered.getOrDefault(status.name(), 0L)));
        }
        return states;
    }
}
