package io.careline.core.scorecard;

import io.careline.common.AgentId;
import io.careline.lifecycle.Finding;
import io.careline.scorecard.Quantity;
import io.careline.scorecard.WorkTally;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What has been counted so far, for some agents; what others did is left alone. Not thread-safe. */
final class Counts {
    private final Month month;
    private final Map<AgentId, Map<Quantity, BigDecimal>> quantities = new TreeMap<>();
    private final Map<AgentId, List<Finding>> findings = new TreeMap<>();

    Counts(Month month, Collection<AgentId> agents) {
        this.month = month;
        for (AgentId agent : agents) {
            quantities.put(agent, new TreeMap<>());
            findings.put(agent, new ArrayList<>());
        }
    }

    Month month() {
        return month;
    }

    Set<AgentId> agents() {
        return quantities.keySet();
    }

    void one(AgentId agent, Quantity quantity) {
        add(agent, quantity, BigDecimal.ONE);
    }

    void oneIf(boolean isSo, AgentId agent, Quantity quantity) {
        if (isSo) {
            one(agent, quantity);
        }
    }

    void add(AgentId agent, Quantity quantity, Duration time) {
        add(agent, quantity, BigDecimal.valueOf(time.toMillis(), 3));
    }

    void add(AgentId agent, Quantity quantity, BigDecimal amount) {
        Map<Quantity, BigDecimal> known = quantities.get(agent);
        if (known != null && amount.signum() != 0) {
            known.merge(quantity, Figures.plain(amount), (sum, more) -> Figures.plain(sum.add(more)));
        }
    }

    void find(AgentId agent, Finding finding) {
        List<Finding> known = findings.get(agent);
        if (known != null) {
            known.add(finding);
        }
    }

    List<WorkTally> tallies() {
        List<WorkTally> tallies = new ArrayList<>();
        quantities.forEach((agent, counted) -> tallies.add(WorkTally.builder()
                .agent(agent)
                .month(month.month())
                .quantities(counted)
                .findings(findings.getOrDefault(agent, List.of()))
                .build()));
        return tallies;
    }
}
