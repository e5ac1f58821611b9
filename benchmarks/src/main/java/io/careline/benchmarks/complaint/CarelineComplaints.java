package io.careline.benchmarks.complaint;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;

/** With Careline: decide, then apply. */
final class CarelineComplaints implements Contestant {
    @Override
    public Outcome send(Complaint complaint, ComplaintCommand command, DecisionContext context) {
        Decision<ComplaintEvent> decision = Desk.LIFECYCLE.decide(complaint, command, context);
        return new Outcome(decision, Desk.LIFECYCLE.apply(complaint, decision));
    }
}
