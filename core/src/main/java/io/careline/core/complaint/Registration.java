package io.careline.core.complaint;

import io.careline.complaint.AcknowledgeComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintAcknowledged;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.ComplaintRegistered;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.RegisterField;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Taking a complaint into the register and telling the customer so (rules CP1, CP2, CP11). */
record Registration(ComplaintPolicy policy, ComplaintClockBook clocks) {
    List<Rejection> entryIsComplete(Complaint complaint, RegisterComplaint command, DecisionContext context) {
        List<Rejection> missing = new ArrayList<>(0);
        for (RegisterField field : policy.mandatoryFields()) {
            if (isMissing(field, command)) {
                missing.add(Rejection.of(code(field), "CP2"));
            }
        }
        return missing;
    }

    private static boolean isMissing(RegisterField field, RegisterComplaint command) {
        return switch (field) {
            case CUSTOMER -> command.customer().isEmpty();
            case RECEIVED_AT -> command.receivedAt().isEmpty();
            case CHANNEL -> command.channel().isEmpty();
            case DEPARTMENT -> command.department().isEmpty();
            case SUMMARY -> Objection.isBlank(command.summary());
        };
    }

    private static String code(RegisterField field) {
        return switch (field) {
            case CUSTOMER -> ComplaintReasons.CUSTOMER_MISSING;
            case RECEIVED_AT -> ComplaintReasons.TIME_MISSING;
            case CHANNEL -> ComplaintReasons.CHANNEL_MISSING;
            case DEPARTMENT -> ComplaintReasons.DEPARTMENT_MISSING;
            case SUMMARY -> ComplaintReasons.SUMMARY_MISSING;
        };
    }

    List<Rejection> isNotFromTheFuture(Complaint complaint, RegisterComplaint command, DecisionContext context) {
        Instant receivedAt = command.receivedAt().orElse(context.now());
        if (!receivedAt.isAfter(context.now())) {
            return List.of();
        }
        return List.of(Rejection.of(ComplaintReasons.RECEIVED_IN_THE_FUTURE)
                .with("receivedAt", receivedAt)
                .with("now", context.now()));
    }

    List<ComplaintEvent> register(Complaint complaint, RegisterComplaint command, DecisionContext context) {
        Instant receivedAt = command.receivedAt().orElse(context.now());
        ComplaintClockMarks marks = clocks.onNew(command.tier())
                .start(ComplaintClock.REGISTRATION, receivedAt)
                .stop(ComplaintClock.REGISTRATION, context.now())
                .start(ComplaintClock.FIRST_RESPONSE, receivedAt)
                .start(ComplaintClock.RESOLUTION, receivedAt)
                .received(receivedAt)
                .start(ComplaintClock.PERIODIC_UPDATE, context.now());
        if (command.isQuickContactWanted()) {
            marks.start(ComplaintClock.HANDOVER, receivedAt);
        }
        ComplaintEvent registered = ComplaintRegistered.builder()
                .customer(command.customer())
                .receivedAt(receivedAt)
                .channel(command.channel())
                .department(command.department())
                .summary(command.summary())
                .tier(command.tier())
                .category(command.category())
                .product(command.product())
                .claimedCompensation(command.claimedCompensation())
                .owner(command.owner())
                .follows(command.follows())
                .parent(command.parent())
                .clocks(marks.marks())
                .attributes(command.attributes())
                .build();
        return Relating.registered(registered, command.parent());
    }

    List<ComplaintEvent> acknowledge(Complaint complaint, AcknowledgeComplaint command, DecisionContext context) {
        return List.of(ComplaintAcknowledged.builder()
                .clocks(clocks.on(complaint)
                        .answered(context.now())
                        .accepted(context.now())
                        .marks())
                .attributes(command.attributes())
                .build());
    }
}
