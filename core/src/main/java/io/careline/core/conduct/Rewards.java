package io.careline.core.conduct;

import io.careline.common.AgentId;
import io.careline.conduct.ConductMerit;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.RewardProposal;
import io.careline.conduct.RewardRule;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up merits (rule C15): so much each time, where the handbook says how much. */
record Rewards(ConductPolicy policy) {
    List<RewardProposal> of(YearMonth month, Collection<ConductMerit> merits) {
        List<RewardProposal> proposals = new ArrayList<>();
        for (RewardRule reward : policy.rewards()) {
            Map<AgentId, Integer> counts = new TreeMap<>();
            merits.stream()
                    .filter(merit -> merit.ground().equals(reward.ground()))
                    .filter(merit ->
                            YearMonth.from(merit.at().atZone(policy.zone())).equals(month))
                    .forEach(merit -> counts.merge(merit.agent(), 1, Integer::sum));
            counts.forEach((agent, count) -> proposals.add(proposal(reward, agent, count)));
        }
        proposals.sort(Comparator.comparing(RewardProposal::agent).thenComparing(RewardProposal::ground));
        return proposals;
    }

    private static RewardProposal proposal(RewardRule reward, AgentId agent, int count) {
        return RewardProposal.builder()
                .agent(agent)
                .ground(reward.ground())
                .count(count)
                .amount(reward.amount().map(each -> Ladder.times(each, count)))
                .ruleId(reward.ruleId())
                .build();
    }
}
