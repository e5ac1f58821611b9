package io.careline.benchmarks.complaint;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.StartInvestigation;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.List;

/**
 * What a state machine that knows statuses only needs beside it: one command on one complaint, the reasons its guards
 * found, and what its actions made. The rules and events are those written by hand.
 */
final class Session {
    private final HandWrittenRules rules;
    private final HandWrittenEvents events;
    private Complaint complaint;
    private ComplaintCommand command;
    private DecisionContext context;
    private List<Rejection> reasons = List.of();
    private Decision<ComplaintEvent> decision;

    Session(HandWrittenRules rules, HandWrittenEvents events) {
        this.rules = rules;
        this.events = events;
    }

    Session take(Complaint taken, ComplaintCommand sent, DecisionContext given) {
        this.complaint = taken;
        this.command = sent;
        this.context = given;
        this.reasons = List.of();
        this.decision = null;
        return this;
    }

    ComplaintStatus status() {
        return complaint.status();
    }

    /** Guard: whether no rule speaks against the proposal. */
    boolean isProposalSound() {
        reasons = rules.againstProposal(complaint, (ProposeResponse) command, context);
        return reasons.isEmpty();
    }

    /** Action: the investigation begins. */
    void start() {
        apply(events.started(complaint, (StartInvestigation) command, context));
    }

    /** Action: the customer has an answer. */
    void propose() {
        apply(events.proposed(complaint, (ProposeResponse) command, context));
    }

    private void apply(Decision<ComplaintEvent> accepted) {
        decision = accepted;
        complaint = events.applied(complaint, accepted);
    }

    /** What came of it: refused with the guards' reasons unless an action has run. */
    Outcome outcome() {
        return new Outcome(decision == null ? Decision.rejected(reasons) : decision, complaint);
    }
}
