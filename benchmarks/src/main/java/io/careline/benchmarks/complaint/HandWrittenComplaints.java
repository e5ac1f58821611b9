package io.careline.benchmarks.complaint;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.StartInvestigation;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.util.List;

/** Written by hand: a switch over the command and a look at the status. */
final class HandWrittenComplaints implements Contestant {
    private final HandWrittenRules rules = new HandWrittenRules(Desk.POLICY);
    private final HandWrittenEvents events =
            new HandWrittenEvents(Desk.POLICY, new HandWrittenClocks(Desk.POLICY, Desk.CALENDAR));

    @Override
    public Outcome send(Complaint complaint, ComplaintCommand command, DecisionContext context) {
        Decision<ComplaintEvent> decision = decide(complaint, command, context);
        return new Outcome(decision, events.applied(complaint, decision));
    }

    private Decision<ComplaintEvent> decide(Complaint complaint, ComplaintCommand command, DecisionContext context) {
        if (complaint.revision().includes(context.commandId())) {
            return Decision.unchanged(Finding.of("lifecycle.repeated-command").with("commandId", context.commandId()));
        }
        return switch (command.type()) {
            case START_INVESTIGATION ->
                complaint.status() == ComplaintStatus.ASSESSED
                        ? events.started(complaint, (StartInvestigation) command, context)
                        : notPermitted(complaint, command);
            case PROPOSE_RESPONSE ->
                complaint.status() == ComplaintStatus.ASSESSED || complaint.status() == ComplaintStatus.INVESTIGATING
                        ? propose(complaint, (ProposeResponse) command, context)
                        : notPermitted(complaint, command);
            default -> notPermitted(complaint, command);
        };
    }

    private Decision<ComplaintEvent> propose(Complaint complaint, ProposeResponse command, DecisionContext context) {
        List<Rejection> reasons = rules.againstProposal(complaint, command, context);
        return reasons.isEmpty() ? events.proposed(complaint, command, context) : Decision.rejected(reasons);
    }

    private static Decision<ComplaintEvent> notPermitted(Complaint complaint, ComplaintCommand command) {
        return Decision.rejected(List.of(Rejection.of("lifecycle.not-permitted")
                .with("command", command.type().tag())
                .with("status", complaint.status().name())));
    }
}
