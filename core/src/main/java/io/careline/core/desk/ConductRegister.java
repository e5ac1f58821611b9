package io.careline.core.desk;

import io.careline.common.AgentId;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductCaseId;
import io.careline.conduct.ConductCommand;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductRecord;
import io.careline.conduct.ReportConduct;
import io.careline.conduct.UpholdCase;
import io.careline.lifecycle.DecisionContext;
import io.careline.port.FactSource;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Brings the agent's other cases at the desk to reports and decisions, beside those that were sent along. */
record ConductRegister(Roll roll) implements FactSource<ConductCase, ConductCommand> {
    @Override
    public ConductCommand complete(ConductCase conductCase, ConductCommand command, DecisionContext context) {
        if (command instanceof ReportConduct report) {
            return ReportConduct.builder()
                    .agent(report.agent())
                    .offence(report.offence())
                    .article(report.article())
                    .act(report.act())
                    .occurredAt(report.occurredAt())
                    .department(report.department())
                    .summary(report.summary())
                    .register(of(report.agent(), report.register()))
                    .attributes(report.attributes())
                    .build();
        }
        if (command instanceof UpholdCase decision && conductCase.agent().isPresent()) {
            ConductFacts sent = decision.facts();
            return UpholdCase.builder()
                    .facts(ConductFacts.builder()
                            .register(of(conductCase.agent().get(), sent.register()))
                            .head(sent.head())
                            .monthlyWage(sent.monthlyWage())
                            .minimumWage(sent.minimumWage())
                            .build())
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

    /** The desk knows its own cases best: of one that was sent as well, its own line counts. */
    private List<ConductRecord> of(AgentId agent, Collection<ConductRecord> sent) {
        TreeMap<ConductCaseId, ConductRecord> register = new TreeMap<>();
        sent.forEach(line -> register.put(line.id(), line));
        roll.forEach(
                "conduct",
                ConductCase.class,
                other -> ConductRecord.of(other)
                        .filter(line -> line.agent().equals(agent))
                        .ifPresent(line -> register.put(line.id(), line)));
        return List.copyOf(register.values());
    }
}
