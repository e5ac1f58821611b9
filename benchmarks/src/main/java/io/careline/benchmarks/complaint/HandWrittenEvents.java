package io.careline.benchmarks.complaint;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintResponse;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.InvestigationStarted;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.ResponseProposed;
import io.careline.complaint.StartInvestigation;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.EventId;
import java.util.List;

/** The events by hand: how they are made, put into envelopes and applied to a complaint. */
record HandWrittenEvents(ComplaintPolicy policy, HandWrittenClocks clocks) {
    Decision<ComplaintEvent> started(Complaint complaint, StartInvestigation command, DecisionContext context) {
        ComplaintEvent event =
                InvestigationStarted.builder().attributes(command.attributes()).build();
        return accepted(event, complaint, context);
    }

    Decision<ComplaintEvent> proposed(Complaint complaint, ProposeResponse command, DecisionContext context) {
        ComplaintEvent event = ResponseProposed.builder()
                .outcome(command.outcome())
                .reasons(command.reasons().orElseThrow())
                .remedy(command.remedy())
                .clocks(clocks.answered(complaint.clocks(), context.now()))
                .attributes(command.attributes())
                .build();
        return accepted(event, complaint, context);
    }

    private Decision<ComplaintEvent> accepted(ComplaintEvent event, Complaint complaint, DecisionContext context) {
        EventEnvelope<ComplaintEvent> envelope = EventEnvelope.<ComplaintEvent>builder()
                .eventId(EventId.of(context.commandId(), 1))
                .lifecycle("complaint")
                .aggregateId(complaint.id().value())
                .version(complaint.revision().version() + 1)
                .time(context.now())
                .actor(context.actor().id())
                .commandId(context.commandId())
                .correlationId(context.correlationId())
                .deskId(context.deskId())
                .policy(policy.version())
                .schema(1)
                .event(event)
                .build();
        return Decision.accepted(List.of(envelope), List.of());
    }

    Complaint applied(Complaint complaint, Decision<ComplaintEvent> decision) {
        Complaint result = complaint;
        for (EventEnvelope<ComplaintEvent> envelope : decision.events()) {
            result = evolve(result, envelope);
        }
        return result;
    }

    private static Complaint evolve(Complaint complaint, EventEnvelope<ComplaintEvent> envelope) {
        ComplaintEvent event = envelope.event();
        Complaint.Builder next = Complaint.builder()
                .from(complaint)
                .revision(complaint.revision().next(envelope))
                .clocks(complaint.clocks().plusAll(event.clocks()))
                .attributes(complaint.attributes().withAll(event.attributes()));
        switch (event.type()) {
            case INVESTIGATION_STARTED -> next.status(ComplaintStatus.INVESTIGATING);
            case RESPONSE_PROPOSED -> {
                ResponseProposed proposed = (ResponseProposed) event;
                next.status(ComplaintStatus.RESPONSE_PROPOSED)
                        .response(ComplaintResponse.builder()
                                .outcome(proposed.outcome())
                                .reasons(proposed.reasons())
                                .remedy(proposed.remedy())
                                .build());
            }
            default -> throw new IllegalArgumentException("event (" + event.type() + ") is not written by hand");
        }
        return next.build();
    }
}
