package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.ClockName;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.Channel;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.RegisterComplaint;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Role;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** One complaint under a handbook, command by command. Times are local to the handbook's zone. */
final class Desk {
    static final Actor CLERK = Actor.of("wang", Role.OFFICER);
    static final Actor DIRECTOR = Actor.of("zhao", Role.DIRECTOR);

    private final Handbook handbook;
    private final Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> lifecycle;
    private Complaint complaint;
    private Actor actor = CLERK;
    private int commands;

    Desk(Handbook handbook) {
        this.handbook = handbook;
        this.lifecycle = handbook.complaints();
        this.complaint = lifecycle.initial("complaint-1");
    }

    /** A complete entry. */
    RegisterComplaint.Builder entry(String receivedAt) {
        return RegisterComplaint.builder()
                .customer(CustomerRef.of("flat-1204"))
                .receivedAt(at(receivedAt))
                .channel(Channel.PHONE)
                .department(DepartmentId.of("repairs"))
                .summary("The lift is out of order");
    }

    Instant at(String local) {
        return LocalDateTime.parse(local).atZone(handbook.zone()).toInstant();
    }

    Desk as(Actor another) {
        actor = another;
        return this;
    }

    Decision<ComplaintEvent> decide(String now, ComplaintCommand command) {
        return lifecycle.decide(complaint, command, DecisionContext.of(at(now), actor, "command-" + ++commands));
    }

    Desk accept(String now, ComplaintCommand command) {
        Decision<ComplaintEvent> decision = decide(now, command);
        assertThat(decision.rejections()).isEmpty();
        complaint = lifecycle.apply(complaint, decision);
        return this;
    }

    List<String> refusals(String now, ComplaintCommand command) {
        return decide(now, command).rejections().stream().map(Rejection::code).toList();
    }

    Complaint complaint() {
        return complaint;
    }

    LocalDateTime dueAt(ClockName clock) {
        Instant dueAt = complaint.clocks().latest(clock).orElseThrow().dueAt();
        return LocalDateTime.ofInstant(dueAt, handbook.zone());
    }

    boolean isBreached(ClockName clock) {
        return complaint.clocks().latest(clock).orElseThrow().isBreachRecorded();
    }
}
