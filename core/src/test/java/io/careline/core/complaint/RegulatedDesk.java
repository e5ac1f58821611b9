package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.RegisterComplaint;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Role;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** One complaint at a desk in some country. Times are local to it. */
final class RegulatedDesk {
    private static final Actor OFFICER = Actor.of("ann", Role.OFFICER);

    private final ZoneId zone;
    private Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> lifecycle;
    private Complaint complaint;
    private int sent;

    RegulatedDesk(Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> lifecycle, ZoneId zone) {
        this.lifecycle = lifecycle;
        this.zone = zone;
        this.complaint = lifecycle.initial("C-1");
    }

    Instant at(String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private DecisionContext context(String now) {
        return DecisionContext.of(at(now), OFFICER, "command-" + ++sent);
    }

    RegulatedDesk under(Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> other) {
        lifecycle = other;
        return this;
    }

    RegulatedDesk register(String receivedAt) {
        return send(
                receivedAt,
                RegisterComplaint.builder().receivedAt(at(receivedAt)).build());
    }

    RegulatedDesk send(String now, ComplaintCommand command) {
        Decision<ComplaintEvent> decision = lifecycle.decide(complaint, command, context(now));
        assertThat(decision.rejections()).isEmpty();
        complaint = lifecycle.apply(complaint, decision);
        return this;
    }

    List<String> refusals(String now, ComplaintCommand command) {
        return lifecycle.decide(complaint, command, context(now)).rejections().stream()
                .map(Reason::code)
                .toList();
    }

    void restore(Complaint snapshot, String now) {
        complaint = lifecycle.restore(snapshot, context(now)).state();
    }

    List<Deadline<ComplaintCommand>> deadlines(String now) {
        return lifecycle.deadlines(complaint, context(now));
    }

    Complaint complaint() {
        return complaint;
    }

    String due(ClockName clock) {
        return complaint
                .clocks()
                .dueAt(clock)
                .map(due -> LocalDateTime.ofInstant(due, zone).toString())
                .orElse("not running");
    }

    List<ClockMarkKind> marks(ClockName clock) {
        return complaint.clocks().marks().stream()
                .filter(mark -> mark.clock().equals(clock))
                .map(ClockMark::kind)
                .toList();
    }
}
