package io.careline.benchmarks.complaint;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintStatus;
import io.careline.lifecycle.DecisionContext;

/**
 * With stateless4j: its guards and actions take no argument, so the machine is bound to one session and sees the
 * command through it. The machine is made once and reads the status from the session.
 */
final class StatelessComplaints implements Contestant {
    private final Session session = new Session(
            new HandWrittenRules(Desk.POLICY),
            new HandWrittenEvents(Desk.POLICY, new HandWrittenClocks(Desk.POLICY, Desk.CALENDAR)));
    private final StateMachine<ComplaintStatus, ComplaintCommandType> machine;
    private ComplaintStatus status = ComplaintStatus.NONE;

    StatelessComplaints() {
        StateMachineConfig<ComplaintStatus, ComplaintCommandType> table = new StateMachineConfig<>();
        table.configure(ComplaintStatus.ASSESSED)
                .permit(ComplaintCommandType.START_INVESTIGATION, ComplaintStatus.INVESTIGATING, session::start)
                .permitIf(
                        ComplaintCommandType.PROPOSE_RESPONSE,
                        ComplaintStatus.RESPONSE_PROPOSED,
                        session::isProposalSound,
                        session::propose);
        table.configure(ComplaintStatus.INVESTIGATING)
                .permitIf(
                        ComplaintCommandType.PROPOSE_RESPONSE,
                        ComplaintStatus.RESPONSE_PROPOSED,
                        session::isProposalSound,
                        session::propose);
        machine = new StateMachine<>(ComplaintStatus.NONE, () -> status, next -> status = next, table);
        machine.onUnhandledTrigger((refusing, command) -> {});
    }

    @Override
    public Outcome send(Complaint complaint, ComplaintCommand command, DecisionContext context) {
        session.take(complaint, command, context);
        status = complaint.status();
        machine.fire(command.type());
        return session.outcome();
    }

    /** Where the machine itself stands. */
    ComplaintStatus status() {
        return machine.getState();
    }
}
