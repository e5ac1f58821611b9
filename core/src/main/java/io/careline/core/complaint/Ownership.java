package io.careline.core.complaint;

import io.careline.calendar.ClockRun;
import io.careline.common.AgentId;
import io.careline.common.HandoverTrigger;
import io.careline.complaint.AssignComplaint;
import io.careline.complaint.ClaimComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintAssigned;
import io.careline.complaint.ComplaintClaimed;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintOwnerNoticeRequested;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.ComplaintReassigned;
import io.careline.complaint.ReassignComplaint;
import io.careline.complaint.Severity;
import io.careline.core.internal.Objection;
import io.careline.core.internal.Roles;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Who owns a complaint, and how it comes to another (rules CP4, CP12, CP13, CP23). */
record Ownership(ComplaintPolicy policy) {
    boolean mayOwn(Actor actor, Severity severity) {
        return severity != Severity.MAJOR || Roles.isAny(policy.decisionMakers(), actor);
    }

    String decisionMakers() {
        return new TreeSet<>(policy.decisionMakers()).toString();
    }

    private List<Rejection> decides(Complaint complaint, Actor actor) {
        if (mayOwn(actor, complaint.severity().orElse(Severity.GENERAL))) {
            return List.of();
        }
        return List.of(Rejection.of(ComplaintReasons.DECISION_MAKER_NEEDED, "CP4")
                .with("agent", actor.id())
                .with("roles", decisionMakers()));
    }

    private static boolean isOwner(Complaint complaint, Actor actor) {
        return complaint.owner().isPresent() && complaint.owner().get().id().equals(actor.id());
    }

    private static List<Rejection> owned(Complaint complaint) {
        return List.of(Rejection.of(ComplaintReasons.OWNED_ALREADY, "CP13")
                .with("owner", complaint.owner().orElseThrow().id()));
    }

    /** A major complaint is answered by somebody who may decide it (rule CP4). */
    List<Rejection> ownerDecides(Complaint complaint, DecisionContext context) {
        return complaint.owner().isEmpty()
                ? decides(complaint, context.actor())
                : decides(complaint, complaint.owner().get());
    }

    List<Rejection> isInPool(Complaint complaint, AssignComplaint command, DecisionContext context) {
        return complaint.owner().isEmpty() || isOwner(complaint, command.assignee()) ? List.of() : owned(complaint);
    }

    List<Rejection> assigneeDecides(Complaint complaint, AssignComplaint command, DecisionContext context) {
        return decides(complaint, command.assignee());
    }

    List<ComplaintEvent> assign(Complaint complaint, AssignComplaint command, DecisionContext context) {
        if (complaint.owner().isPresent()) {
            return List.of();
        }
        return List.of(ComplaintAssigned.builder()
                .assignee(command.assignee())
                .attributes(command.attributes())
                .build());
    }

    List<Rejection> isClaimable(Complaint complaint, DecisionContext context) {
        return complaint.owner().isEmpty() || isOwner(complaint, context.actor()) ? List.of() : owned(complaint);
    }

    List<Rejection> claimantDecides(Complaint complaint, DecisionContext context) {
        return decides(complaint, context.actor());
    }

    List<ComplaintEvent> claim(Complaint complaint, ClaimComplaint command, DecisionContext context) {
        if (complaint.owner().isPresent()) {
            return List.of();
        }
        return List.of(ComplaintClaimed.builder()
                .assignee(context.actor())
                .attributes(command.attributes())
                .build());
    }

    List<Rejection> hasOwner(Complaint complaint, DecisionContext context) {
        return complaint.owner().isPresent() ? List.of() : List.of(Rejection.of(ComplaintReasons.NO_OWNER, "CP13"));
    }

    /** The owner and those set over him may at any time; anybody else once the promised call is overdue (rule CP12). */
    List<Rejection> mayBeTakenOver(Complaint complaint, DecisionContext context) {
        Actor actor = context.actor();
        if (isOwner(complaint, actor) || Roles.isAny(policy.reassigners(), actor)) {
            return List.of();
        }
        Optional<ClockRun> promise =
                complaint.clocks().latest(ComplaintClock.HANDOVER).filter(ClockRun::isRunning);
        if (promise.isEmpty()) {
            return List.of(
                    Rejection.of(ComplaintReasons.NOT_YOURS_TO_REASSIGN, "CP13").with("agent", actor.id()));
        }
        if (context.now().isBefore(promise.get().dueAt())) {
            return List.of(Rejection.of(ComplaintReasons.HANDOVER_TOO_EARLY, "CP12")
                    .with("dueAt", promise.get().dueAt()));
        }
        if (policy.handoverTrigger() == HandoverTrigger.CUSTOMER_REPORT && !complaint.isMissingCallReported()) {
            return List.of(Rejection.of(ComplaintReasons.MISSING_CALL_NOT_REPORTED, "CP12"));
        }
        return List.of();
    }

    List<Rejection> assigneeDecides(Complaint complaint, ReassignComplaint command, DecisionContext context) {
        return decides(complaint, command.assignee());
    }

    List<ComplaintEvent> reassign(Complaint complaint, ReassignComplaint command, DecisionContext context) {
        if (isOwner(complaint, command.assignee())) {
            return List.of();
        }
        AgentId previousOwner = complaint.owner().orElseThrow().id();
        ComplaintEvent reassigned = ComplaintReassigned.builder()
                .assignee(command.assignee())
                .previousOwner(previousOwner)
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build();
        if (previousOwner.equals(context.actor().id())) {
            return List.of(reassigned);
        }
        return List.of(
                reassigned,
                ComplaintOwnerNoticeRequested.builder()
                        .recipient(previousOwner)
                        .assignee(command.assignee().id())
                        .reason(Objection.given(command.reason()))
                        .build());
    }
}
