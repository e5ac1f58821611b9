package io.careline.core.conduct;

import io.careline.conduct.AgentHeard;
import io.careline.conduct.CaseUpheld;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductEvent;
import io.careline.conduct.ConductReported;
import io.careline.conduct.ConductStatus;
import io.careline.conduct.EvidenceAdded;
import io.careline.conduct.HearingArranged;
import io.careline.conduct.JointLiabilityProposed;
import io.careline.conduct.SanctionAppealed;
import io.careline.conduct.SanctionSettled;
import io.careline.conduct.SanctionVaried;
import io.careline.lifecycle.EventEnvelope;
import java.util.Optional;

/** How each event changes a case. */
final class ConductEvolution {
    private ConductEvolution() {}

    static ConductCase after(ConductCase conductCase, ConductEvent event, EventEnvelope<?> envelope) {
        ConductCase.Builder next = ConductCase.builder()
                .from(conductCase)
                .revision(conductCase.revision().next(envelope))
                .attributes(conductCase.attributes().withAll(event.attributes()));
        switch (event.type()) {
            case REPORTED -> report(next, (ConductReported) event, envelope);
            case REVIEW_STARTED -> next.status(ConductStatus.UNDER_REVIEW);
            case EVIDENCE_ADDED -> next.addEvidence(((EvidenceAdded) event).evidence());
            case HEARING_ARRANGED -> next.hearingAt(((HearingArranged) event).at());
            case AGENT_HEARD ->
                next.status(ConductStatus.HEARD).heardAt(envelope.time()).statement(((AgentHeard) event).statement());
            case CASE_UPHELD -> uphold(next, (CaseUpheld) event, envelope);
            case JOINT_LIABILITY_PROPOSED -> next.liability(((JointLiabilityProposed) event).liability());
            case CASE_DISMISSED ->
                next.status(ConductStatus.DISMISSED_CASE)
                        .sanction(Optional.empty())
                        .liability(Optional.empty());
            case SANCTION_APPEALED ->
                next.status(ConductStatus.APPEALED)
                        .overdue(false)
                        .grounds(((SanctionAppealed) event).grounds())
                        .decisionDueAt(((SanctionAppealed) event).decisionDueAt());
            case APPEAL_REJECTED -> {}
            case SANCTION_VARIED ->
                next.status(ConductStatus.VARIED)
                        .sanction(((SanctionVaried) event).sanction())
                        .liability(Optional.empty())
                        .appealUntil(envelope.time());
            case CASE_FINALISED -> next.status(ConductStatus.FINAL);
            case SANCTION_SETTLED -> {
                SanctionSettled settled = (SanctionSettled) event;
                next.putSettlements(settled.party(), settled.settlement());
            }
            case DECISION_OVERDUE -> next.overdue(true);
            case CASE_LAPSED -> next.status(ConductStatus.LAPSED);
        }
        return next.build();
    }

    private static void report(ConductCase.Builder next, ConductReported event, EventEnvelope<?> envelope) {
        next.status(ConductStatus.REPORTED)
                .agent(event.agent())
                .offence(event.offence())
                .article(event.article())
                .act(event.act())
                .occurredAt(event.occurredAt())
                .department(event.department())
                .reporter(envelope.actor())
                .summary(event.summary())
                .reportedAt(envelope.time())
                .decisionDueAt(event.decisionDueAt())
                .lapsesAt(event.lapsesAt());
    }

    private static void uphold(ConductCase.Builder next, CaseUpheld event, EventEnvelope<?> envelope) {
        next.status(ConductStatus.UPHELD)
                .overdue(false)
                .step(event.step())
                .sanction(event.sanction())
                .aggravation(event.aggravation())
                .priors(event.priors())
                .ruleId(event.ruleId())
                .upheldBy(envelope.actor())
                .upheldAt(envelope.time())
                .appealUntil(event.appealUntil());
    }
}
