package io.careline.benchmarks.complaint;

import io.careline.calendar.HoldReason;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.AcknowledgeComplaint;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.Channel;
import io.careline.complaint.ChargeDepartment;
import io.careline.complaint.ClaimComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ContactDirection;
import io.careline.complaint.HoldComplaint;
import io.careline.complaint.RecordCustomerContact;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.StartInvestigation;
import io.careline.complaint.WaitingFor;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.EventEnvelope;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One complaint's life as a log tells it: taken in, then calls to and fro, waiting and departments charged. */
final class CaseScript {
    static final String ID = "C-2026-000017";

    private static final Duration PAUSE = Duration.ofMinutes(47);

    private record Line(ComplaintCommand command, DecisionContext context) {}

    private final List<Line> lines = new ArrayList<>();
    private Instant now = Desk.local("2026-03-02T09:00");

    /** A life of so many commands, all of which are accepted. */
    CaseScript(int commands) {
        add(RegisterComplaint.builder()
                .customer(CustomerRef.of("K-7"))
                .receivedAt(now)
                .channel(Channel.PHONE)
                .department(DepartmentId.of("repairs"))
                .summary("The lift is out of order")
                .build());
        add(AcknowledgeComplaint.of());
        add(AssessComplaint.builder().build());
        add(ClaimComplaint.of());
        add(StartInvestigation.of());
        while (lines.size() < commands) {
            add(contact(ContactDirection.FROM_CUSTOMER));
            add(contact(ContactDirection.TO_CUSTOMER));
            add(ChargeDepartment.of(DepartmentId.of("repairs")));
            add(HoldComplaint.of(HoldReason.AWAITING_CUSTOMER, WaitingFor.CUSTOMER));
            add(contact(ContactDirection.FROM_CUSTOMER));
        }
        lines.subList(commands, lines.size()).clear();
    }

    private static RecordCustomerContact contact(ContactDirection direction) {
        return RecordCustomerContact.builder()
                .direction(direction)
                .note("about the lift")
                .build();
    }

    private void add(ComplaintCommand command) {
        lines.add(new Line(command, DecisionContext.of(now, Desk.OFFICER, "5f0c1b7e-line-" + lines.size())));
        now = now.plus(PAUSE);
    }

    /**
     * Works the log off as a program does that arms timers: what is owed is asked for after every command, and what has
     * run out before the next line is sent first.
     */
    Complaint workOff() {
        Complaint complaint = Desk.LIFECYCLE.initial(ID);
        List<Deadline<ComplaintCommand>> owed = List.of();
        for (Line line : lines) {
            for (Deadline<ComplaintCommand> deadline : owed) {
                if (deadline.dueAt().isBefore(line.context().now())) {
                    complaint = send(complaint, deadline.command(), timer(deadline, line));
                }
            }
            complaint = send(complaint, line.command(), line.context());
            owed = Desk.LIFECYCLE.deadlines(complaint, line.context());
        }
        return complaint;
    }

    private static DecisionContext timer(Deadline<ComplaintCommand> deadline, Line line) {
        String id = line.context().commandId() + "-" + deadline.name();
        return DecisionContext.of(line.context().now(), Desk.TIMER, id);
    }

    private static Complaint send(Complaint complaint, ComplaintCommand command, DecisionContext context) {
        return Desk.LIFECYCLE.apply(complaint, Desk.LIFECYCLE.decide(complaint, command, context));
    }

    /** The first so many events of the life. */
    List<EventEnvelope<ComplaintEvent>> events(int count) {
        List<EventEnvelope<ComplaintEvent>> events = new ArrayList<>();
        Complaint complaint = Desk.LIFECYCLE.initial(ID);
        for (Line line : lines) {
            Decision<ComplaintEvent> decision = Desk.LIFECYCLE.decide(complaint, line.command(), line.context());
            if (!decision.isAccepted()) {
                throw new IllegalStateException(line.command().type() + ": " + decision);
            }
            complaint = Desk.LIFECYCLE.apply(complaint, decision);
            events.addAll(decision.events());
        }
        return List.copyOf(events.subList(0, count));
    }
}
