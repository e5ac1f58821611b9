package io.careline.benchmarks.complaint;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintStatus;
import io.careline.lifecycle.DecisionContext;

/** With COLA's state machine: it is shared and keeps nothing, and hands a context object to guards and actions. */
final class ColaComplaints implements Contestant {
    private final HandWrittenRules rules = new HandWrittenRules(Desk.POLICY);
    private final HandWrittenEvents events =
            new HandWrittenEvents(Desk.POLICY, new HandWrittenClocks(Desk.POLICY, Desk.CALENDAR));
    private final StateMachine<ComplaintStatus, ComplaintCommandType, Session> machine;
    private ComplaintStatus status = ComplaintStatus.NONE;

    ColaComplaints() {
        StateMachineBuilder<ComplaintStatus, ComplaintCommandType, Session> table = StateMachineBuilderFactory.create();
        table.externalTransition()
                .from(ComplaintStatus.ASSESSED)
                .to(ComplaintStatus.INVESTIGATING)
                .on(ComplaintCommandType.START_INVESTIGATION)
                .perform((from, to, command, session) -> session.start());
        table.externalTransitions()
                .fromAmong(ComplaintStatus.ASSESSED, ComplaintStatus.INVESTIGATING)
                .to(ComplaintStatus.RESPONSE_PROPOSED)
                .on(ComplaintCommandType.PROPOSE_RESPONSE)
                .when(Session::isProposalSound)
                .perform((from, to, command, session) -> session.propose());
        machine = table.build("complaint-" + System.identityHashCode(this));
    }

    @Override
    public Outcome send(Complaint complaint, ComplaintCommand command, DecisionContext context) {
        Session session = new Session(rules, events).take(complaint, command, context);
        status = machine.fireEvent(session.status(), command.type(), session);
        return session.outcome();
    }

    /** Where the machine says the last complaint went. */
    ComplaintStatus status() {
        return status;
    }
}
