package io.careline.examples.month.run;

import io.careline.common.AgentId;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClosed;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.FinalResponseIssued;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.ResponseProposed;
import io.careline.complaint.oversight.AgentComplaint;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductCommand;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductRecord;
import io.careline.conduct.ReportConduct;
import io.careline.conduct.UpholdCase;
import io.careline.core.handbook.Handbook;
import io.careline.core.reaction.StandardReactions;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.input.StaffMember;
import io.careline.leave.LeaveSuperior;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Role;
import io.careline.reaction.Reactions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of conduct beyond a case: whom complaints are about, the register, the head, the wage (rules CP19, C10). */
final class ConductBook {
    /** The attribute of a complaint that has the id of the agent whom it is about. */
    private static final String ABOUT = "about";

    private final Handbook handbook;
    private final Staff staff;
    private final MonthStores stores;
    private final Map<String, AgentComplaint> answers = new HashMap<>();

    ConductBook(Handbook handbook, Staff staff, MonthStores stores) {
        this.handbook = handbook;
        this.staff = staff;
        this.stores = stores;
    }

    /** The agent whom a complaint is about; empty for a stranger too. */
    Optional<AgentId> about(Complaint complaint) {
        return staff.members().stream()
                .map(StaffMember::agent)
                .filter(agent ->
                        agent.value().equals(complaint.attributes().asMap().get(ABOUT)))
                .findFirst();
    }

    /** Keeps the last answer to each complaint about an agent. */
    void note(EventEnvelope<?> envelope) {
        if (envelope.event() instanceof ResponseProposed answer) {
            note(envelope.aggregateId(), answer.outcome(), envelope.time());
        } else if (envelope.event() instanceof FinalResponseIssued answer) {
            note(envelope.aggregateId(), answer.outcome(), envelope.time());
        }
    }

    private void note(String complaint, ResponseOutcome outcome, Instant at) {
        stores.complaint(complaint)
                .flatMap(this::about)
                .ifPresent(agent -> answers.put(
                        complaint,
                        AgentComplaint.builder()
                                .complaint(ComplaintId.of(complaint))
                                .agent(agent)
                                .outcome(outcome)
                                .answeredAt(at)
                                .build()));
    }

    /** A complaint about an agent that is closed as upheld opens a case where the handbook has a ladder for it. */
    Optional<Reactions> reactions(EventEnvelope<?> envelope) {
        return envelope.event() instanceof ComplaintClosed
                        && handbook.sections().contains("conduct")
                ? Optional.ofNullable(answers.get(envelope.aggregateId()))
                        .map(answer -> StandardReactions.reportingConduct(handbook.conductPolicy(), List.of(answer)))
                : Optional.empty();
    }

    /**
     * Adds the register to a report, and to a decision also the head and the wage, which the desk cannot know by itself; what
     * was sent of these counts first.
     */
    ConductCommand complete(ConductCase conductCase, ConductCommand command) {
        if (command instanceof ReportConduct report) {
            return ReportConduct.builder()
                    .agent(report.agent())
                    .offence(report.offence())
                    .article(report.article())
                    .act(report.act())
                    .occurredAt(report.occurredAt())
                    .department(report.department())
                    .summary(report.summary())
                    .register(register(conductCase, report.agent()))
                    .attributes(report.attributes())
                    .build();
        }
        if (command instanceof UpholdCase decision && conductCase.agent().isPresent()) {
            return UpholdCase.builder()
                    .facts(facts(conductCase, conductCase.agent().get(), decision.facts()))
                    .aggravation(decision.aggravation())
                    .fine(decision.fine())
                    .sanction(decision.sanction())
                    .loss(decision.loss())
                    .reason(decision.reason())
                    .attributes(decision.attributes())
                    .build();
        }
        return command;
    }

    private ConductFacts facts(ConductCase conductCase, AgentId agent, ConductFacts sent) {
        return ConductFacts.builder()
                .register(register(conductCase, agent))
                .head(sent.head().or(() -> head(agent)))
                .monthlyWage(sent.monthlyWage().or(() -> staff.find(agent).flatMap(StaffMember::wage)))
                .minimumWage(sent.minimumWage())
                .build();
    }

    private List<ConductRecord> register(ConductCase conductCase, AgentId agent) {
        return stores.conduct().stream()
                .filter(other -> !other.id().equals(conductCase.id()))
                .flatMap(other -> ConductRecord.of(other).stream())
                .filter(line -> line.agent().equals(agent))
                .toList();
    }

    /** The nearest manager above an agent. */
    private Optional<AgentId> head(AgentId agent) {
        return staff.line(agent).stream()
                .filter(superior -> superior.role().equals(Role.MANAGER))
                .map(LeaveSuperior::agent)
                .findFirst();
    }
}
