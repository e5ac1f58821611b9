package io.careline.core.conduct;

import io.careline.common.AgentId;
import io.careline.conduct.HeadLiability;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import java.util.Optional;
import java.util.Set;

/** What the head of a department answers for beside an agent (rule C10): so many times the fine, and measures. */
final class JointLiability {
    /** The rule behind a multiple of the fine. */
    static final String RULE = "C10";

    private JointLiability() {}

    static HeadLiability of(
            AgentId head, Optional<Integer> factor, Set<SanctionMeasure> measures, Sanction agents, String ruleId) {
        return HeadLiability.builder()
                .head(head)
                .sanction(Sanction.builder()
                        .measures(measures)
                        .fine(factor.flatMap(times -> agents.fine().map(fine -> Ladder.times(fine, times))))
                        .build())
                .factor(factor)
                .ruleId(ruleId)
                .build();
    }

    /** The same once the agent's sanction is less; empty if nothing of it is left. */
    static Optional<HeadLiability> after(HeadLiability before, Sanction agents) {
        return Optional.of(of(before.head(), before.factor(), before.sanction().measures(), agents, before.ruleId()))
                .filter(liability -> !liability.sanction().isEmpty());
    }
}
