package io.careline.core.complaint.oversight;

import io.careline.common.AgentId;
import io.careline.complaint.oversight.SalesPromise;
import io.careline.complaint.oversight.SalesPromiseCount;
import io.careline.complaint.oversight.SalesPromiseReport;
import io.careline.complaint.oversight.SalesPromiseStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reports on promises to customers (rule CP27). */
final class SalesPromises {
    private SalesPromises() {}

    static SalesPromiseReport report(Collection<SalesPromise> promises, Instant at) {
        Map<SalesPromiseStatus, List<SalesPromise>> byStatus = new EnumMap<>(SalesPromiseStatus.class);
        for (SalesPromise promise : promises) {
            byStatus.computeIfAbsent(promise.status(at), status -> new ArrayList<>())
                    .add(promise);
        }
        byStatus.values()
                .forEach(list ->
                        list.sort(Comparator.comparing(SalesPromise::dueAt).thenComparing(SalesPromise::id)));
        List<SalesPromise> open = byStatus.getOrDefault(SalesPromiseStatus.OPEN, List.of());
        List<SalesPromise> kept = byStatus.getOrDefault(SalesPromiseStatus.KEPT, List.of());
        List<SalesPromise> broken = byStatus.getOrDefault(SalesPromiseStatus.BROKEN, List.of());
        return SalesPromiseReport.builder()
                .at(at)
                .agents(counts(open, kept, broken))
                .open(open)
                .broken(broken)
                .build();
    }

    private static List<SalesPromiseCount> counts(
            List<SalesPromise> open, List<SalesPromise> kept, List<SalesPromise> broken) {
        Set<AgentId> agents = new TreeSet<>();
        List.of(open, kept, broken).forEach(list -> list.forEach(promise -> agents.add(promise.agent())));
        Map<AgentId, Integer> openOf = byAgent(open);
        Map<AgentId, Integer> keptOf = byAgent(kept);
        Map<AgentId, Integer> brokenOf = byAgent(broken);
        return agents.stream()
                .map(agent -> SalesPromiseCount.builder()
                        .agent(agent)
                        .open(openOf.getOrDefault(agent, 0))
                        .kept(keptOf.getOrDefault(agent, 0))
                        .broken(brokenOf.getOrDefault(agent, 0))
                        .build())
                .toList();
    }

    private static Map<AgentId, Integer> byAgent(List<SalesPromise> promises) {
        Map<AgentId, Integer> counts = new HashMap<>();
        promises.forEach(promise -> counts.merge(promise.agent(), 1, Integer::sum));
        return counts;
    }
}
