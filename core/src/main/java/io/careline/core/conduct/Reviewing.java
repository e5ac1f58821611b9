package io.careline.core.conduct;

import io.careline.conduct.AddEvidence;
import io.careline.conduct.AgentHeard;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductEvent;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductReasons;
import io.careline.conduct.EvidenceAdded;
import io.careline.conduct.HearAgent;
import io.careline.conduct.HearingArranged;
import io.careline.conduct.InviteToHearing;
import io.careline.conduct.ReviewStarted;
import io.careline.conduct.StartReview;
import io.careline.core.internal.LocalTimes;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import java.util.List;

/** Looking into a case: what shows what was so, and hearing the agent. */
record Reviewing(ConductPolicy policy) {
    static List<ConductEvent> start(ConductCase conductCase, StartReview command, DecisionContext context) {
        return List.of(ReviewStarted.builder().attributes(command.attributes()).build());
    }

    static List<ConductEvent> show(ConductCase conductCase, AddEvidence command, DecisionContext context) {
        String evidence = Objection.given(command.evidence());
        return conductCase.evidence().contains(evidence)
                ? List.of()
                : List.of(EvidenceAdded.builder()
                        .evidence(evidence)
                        .attributes(command.attributes())
                        .build());
    }

    List<Rejection> isAhead(ConductCase conductCase, InviteToHearing command, DecisionContext context) {
        return command.at().isBefore(context.now())
                ? List.of(Rejection.of(ConductReasons.HEARING_IN_PAST)
                        .with("at", LocalTimes.of(command.at(), policy.zone())))
                : List.of();
    }

    static List<ConductEvent> invite(ConductCase conductCase, InviteToHearing command, DecisionContext context) {
        return conductCase.hearingAt().filter(command.at()::equals).isPresent()
                ? List.of()
                : List.of(HearingArranged.builder()
                        .at(command.at())
                        .attributes(command.attributes())
                        .build());
    }

    /** Whoever was asked and did not come has had the chance. */
    List<Reason> isSaid(ConductCase conductCase, HearAgent command, DecisionContext context) {
        if (!Objection.isBlank(command.statement())) {
            return List.of();
        }
        boolean isMissed =
                conductCase.hearingAt().filter(context.now()::isAfter).isPresent();
        String agent = Authority.name(conductCase);
        return List.of(
                isMissed
                        ? Finding.of(ConductReasons.AGENT_NOT_HEARD).with("agent", agent)
                        : Rejection.of(ConductReasons.STATEMENT_MISSING)
                                .with("agent", agent)
                                .with(
                                        "hearingAt",
                                        conductCase
                                                .hearingAt()
                                                .map(at -> LocalTimes.of(at, policy.zone())
                                                        .toString())
                                                .orElse("-")));
    }

    static List<ConductEvent> hear(ConductCase conductCase, HearAgent command, DecisionContext context) {
        return List.of(AgentHeard.builder()
                .statement(command.statement().filter(statement -> !statement.isBlank()))
                .attributes(command.attributes())
                .build());
    }
}
