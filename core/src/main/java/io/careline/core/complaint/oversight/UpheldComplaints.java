package io.careline.core.complaint.oversight;

import io.careline.common.AgentId;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.oversight.AgentComplaint;
import io.careline.complaint.oversight.UpheldCount;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts upheld complaints about agents (rule CP19). */
final class UpheldComplaints {
    private record Matter(ComplaintId complaint, AgentId agent) {}

    private UpheldComplaints() {}

    static List<UpheldCount> within(Collection<AgentComplaint> answers, Instant from, Instant to) {
        Map<Matter, AgentComplaint> last = new HashMap<>();
        for (AgentComplaint answer : answers) {
            if (answer.answeredAt().isBefore(to)) {
                last.merge(
                        new Matter(answer.complaint(), answer.agent()),
                        answer,
                        (earlier, later) -> later.answeredAt().isBefore(earlier.answeredAt()) ? earlier : later);
            }
        }
        Map<AgentId, UpheldCount.Builder> counts = new TreeMap<>();
        last.values().stream()
                .filter(answer -> isUpheld(answer.outcome()))
                .filter(answer -> !answer.answeredAt().isBefore(from))
                .sorted(Comparator.comparing(AgentComplaint::answeredAt).thenComparing(AgentComplaint::complaint))
                .forEach(answer -> counts.computeIfAbsent(
                                answer.agent(), agent -> UpheldCount.builder().agent(agent))
                        .addComplaints(answer.complaint()));
        return counts.values().stream()
                .map(UpheldCount.Builder::build)
                .sorted(Comparator.comparingInt(UpheldCount::count).reversed())
                .toList();
    }

    private static boolean isUpheld(ResponseOutcome outcome) {
        return switch (outcome) {
            case UPHELD, PARTIALLY_UPHELD -> true;
            case NOT_UPHELD, GOODWILL -> false;
        };
    }
}
