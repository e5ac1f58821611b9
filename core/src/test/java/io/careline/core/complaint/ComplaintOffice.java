package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.AcceptResponse;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.Channel;
import io.careline.complaint.CloseComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintView;
import io.careline.complaint.RegisterComplaint;
import io.careline.core.lifecycle.LifecycleProbe;
import io.careline.core.reaction.StandardReactions;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Reason;
import io.careline.reaction.Reaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Several complaints of one desk, where every reaction to an event is sent at once. */
final class ComplaintOffice {
    private final Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> lifecycle =
            Complaints.lifecycle(ComplaintDesk.POLICY, ComplaintDesk.CALENDAR);
    private final Map<String, LifecycleProbe<Complaint, ComplaintCommand, ComplaintEvent>> complaints = new TreeMap<>();
    private Instant now = ComplaintDesk.local("2026-03-02T09:00");
    private final List<Reaction> onTheirWay = new ArrayList<>();
    private int sent;

    static RegisterComplaint.Builder entry(Instant receivedAt) {
        return RegisterComplaint.builder()
                .customer(CustomerRef.of("K-7"))
                .receivedAt(receivedAt)
                .channel(Channel.PHONE)
                .department(DepartmentId.of("repairs"))
                .summary("The lift is out of order")
                .owner(ComplaintDesk.ANN);
    }

    /** Registers a complaint that came in now. */
    ComplaintOffice registered(String id) {
        return accept(id, entry(now).build());
    }

    ComplaintOffice resolved(String id) {
        return accept(id, AssessComplaint.builder().build())
                .accept(id, ComplaintDesk.answer().build())
                .accept(id, AcceptResponse.of());
    }

    ComplaintOffice closed(String id) {
        return resolved(id)
                .accept(id, CloseComplaint.builder().waiver("he has moved away").build());
    }

    ComplaintOffice at(String dateTime) {
        now = ComplaintDesk.local(dateTime);
        return this;
    }

    ComplaintOffice after(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    Instant now() {
        return now;
    }

    DecisionContext context() {
        return DecisionContext.of(now, ComplaintDesk.ANN, "command-" + sent);
    }

    /** Decides, and sends what the events ask of others, and what is on its way, in that order. */
    Decision<ComplaintEvent> send(String id, ComplaintCommand command) {
        Decision<ComplaintEvent> decision = sendUnheard(id, command);
        arriveAll();
        return decision;
    }

    /** Decides; what the events ask of others is on its way. */
    Decision<ComplaintEvent> sendUnheard(String id, ComplaintCommand command) {
        sent++;
        return sendUnheard(id, command, context());
    }

    private Decision<ComplaintEvent> sendUnheard(String id, ComplaintCommand command, DecisionContext context) {
        Decision<ComplaintEvent> decision = probe(id).send(command, context);
        for (EventEnvelope<ComplaintEvent> envelope : decision.events()) {
            onTheirWay.addAll(StandardReactions.all().to(envelope));
        }
        return decision;
    }

    ComplaintOffice acceptUnheard(String id, ComplaintCommand command) {
        assertThat(sendUnheard(id, command).isAccepted()).isTrue();
        return this;
    }

    /** All that is on its way arrives in its order, and what comes of it. */
    void arriveAll() {
        while (!onTheirWay.isEmpty()) {
            arrive(0);
        }
    }

    /** How many commands are on their way. */
    int onTheirWay() {
        return onTheirWay.size();
    }

    /** One of the commands that are on their way arrives; what it asks of others is on its way then. */
    ComplaintOffice arrive(int which) {
        Reaction reaction = onTheirWay.remove(which);
        sendUnheard(
                reaction.aggregateId(),
                (ComplaintCommand) reaction.command(),
                DecisionContext.of(
                        now, ComplaintDesk.TIMER, reaction.commandId().value()));
        return this;
    }

    private LifecycleProbe<Complaint, ComplaintCommand, ComplaintEvent> probe(String id) {
        return complaints.computeIfAbsent(id, unknown -> LifecycleProbe.of(lifecycle, unknown));
    }

    ComplaintOffice accept(String id, ComplaintCommand command) {
        Decision<ComplaintEvent> decision = send(id, command);
        assertThat(decision.rejections()).isEmpty();
        assertThat(decision.isAccepted()).isTrue();
        return this;
    }

    List<String> refusal(String id, ComplaintCommand command) {
        return send(id, command).rejections().stream().map(Reason::code).toList();
    }

    List<String> findings(String id, ComplaintCommand command) {
        Decision<ComplaintEvent> decision = send(id, command);
        assertThat(decision.isAccepted()).isTrue();
        return decision.findings().stream().map(Reason::code).toList();
    }

    Complaint complaint(String id) {
        return probe(id).state();
    }

    List<Complaint> complaints() {
        return complaints.values().stream().map(LifecycleProbe::state).toList();
    }

    Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> lifecycle() {
        return lifecycle;
    }

    /** What the office's store knows of a complaint. */
    ComplaintView view(String id) {
        List<ComplaintId> ancestors = new ArrayList<>();
        Optional<ComplaintId> parent = complaint(id).relations().parent();
        while (parent.isPresent() && !ancestors.contains(parent.get())) {
            ancestors.add(parent.get());
            parent = complaint(parent.get().value()).relations().parent();
        }
        return ComplaintView.of(complaint(id), ancestors);
    }
}
