package io.careline.core.complaint.oversight;

import io.careline.calendar.IsoWeek;
import io.careline.common.AgentId;
import io.careline.complaint.Category;
import io.careline.complaint.oversight.Problem;
import io.careline.complaint.oversight.ProblemLog;
import io.careline.complaint.oversight.ProblemSummary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The weekly problem logs (rule CP26). */
final class ProblemLogs {
    private record Key(IsoWeek week, AgentId agent) {
        static final Comparator<Key> ORDER = Comparator.comparing(Key::week).thenComparing(Key::agent);
    }

    private ProblemLogs() {}

    static List<ProblemLog> of(Collection<Problem> problems, ZoneId zone) {
        Map<Key, List<Problem>> groups = new TreeMap<>(Key.ORDER);
        for (Problem problem : problems) {
            IsoWeek week = IsoWeek.of(problem.at().atZone(zone).toLocalDate());
            groups.computeIfAbsent(new Key(week, problem.agent()), key -> new ArrayList<>())
                    .add(problem);
        }
        List<ProblemLog> logs = new ArrayList<>(groups.size());
        groups.forEach((key, group) -> {
            group.sort(Comparator.comparing(Problem::at));
            logs.add(ProblemLog.builder()
                    .agent(key.agent())
                    .week(key.week())
                    .problems(group)
                    .build());
        });
        return List.copyOf(logs);
    }

    static ProblemSummary summary(IsoWeek week, Collection<ProblemLog> logs, Set<AgentId> agents) {
        List<ProblemLog> ofWeek =
                logs.stream().filter(log -> log.week().equals(week)).toList();
        List<Problem> problems =
                ofWeek.stream().flatMap(log -> log.problems().stream()).toList();
        Set<AgentId> handedIn = new TreeSet<>();
        Set<AgentId> missing = new TreeSet<>(agents);
        for (ProblemLog log : ofWeek) {
            if (log.lead().isPresent()) {
                handedIn.add(log.agent());
            } else {
                missing.add(log.agent());
            }
        }
        missing.removeAll(handedIn);
        ProblemSummary.Builder summary = ProblemSummary.builder()
                .week(week)
                .problems(problems.size())
                .open((int) problems.stream()
                        .filter(problem -> problem.handling().isEmpty())
                        .count())
                .handedIn(handedIn)
                .missing(missing);
        mostFirst(problems).forEach(entry -> summary.putByCategory(entry.getKey(), entry.getValue()));
        return summary.build();
    }

    private static List<Map.Entry<Category, Integer>> mostFirst(List<Problem> problems) {
        Map<Category, Integer> counts = new TreeMap<>();
        problems.forEach(problem -> problem.category().ifPresent(category -> counts.merge(category, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Category, Integer>comparingByValue().reversed())
                .toList();
    }
}
