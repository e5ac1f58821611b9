package io.careline.core.complaint;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintAbsorbed;
import io.careline.complaint.ComplaintAssessed;
import io.careline.complaint.ComplaintAssigned;
import io.careline.complaint.ComplaintClaimed;
import io.careline.complaint.ComplaintDeescalated;
import io.careline.complaint.ComplaintEscalated;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintFollowUp;
import io.careline.complaint.ComplaintHeld;
import io.careline.complaint.ComplaintHold;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintLinked;
import io.careline.complaint.ComplaintMerged;
import io.careline.complaint.ComplaintReassigned;
import io.careline.complaint.ComplaintReclassified;
import io.careline.complaint.ComplaintRegistered;
import io.careline.complaint.ComplaintResponse;
import io.careline.complaint.ComplaintSplit;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.CustomerContacted;
import io.careline.complaint.FinalResponseIssued;
import io.careline.complaint.FollowUpRecorded;
import io.careline.complaint.FollowUpScheduled;
import io.careline.complaint.ParentSet;
import io.careline.complaint.RelationRecorded;
import io.careline.complaint.ResponseDisputed;
import io.careline.complaint.ResponseProposed;
import io.careline.lifecycle.EventEnvelope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How each event changes a complaint. Total: it takes what was decided and refuses nothing. */
final class ComplaintEvolution {
    private ComplaintEvolution() {}

    static Complaint after(Complaint complaint, ComplaintEvent event, EventEnvelope<?> envelope) {
        Complaint.Builder next = Complaint.builder().from(complaint);
        next.revision(complaint.revision().next(envelope))
                .clocks(complaint.clocks().plusAll(event.clocks()))
                .attributes(complaint.attributes().withAll(event.attributes()));
        change(next, complaint, event, envelope.time());
        return next.build();
    }

    private static void change(Complaint.Builder next, Complaint complaint, ComplaintEvent event, Instant time) {
        switch (event.type()) {
            case REGISTERED -> register(next, (ComplaintRegistered) event);
            case ACKNOWLEDGED -> next.status(ComplaintStatus.ACKNOWLEDGED);
            case ASSESSED -> assess(next, (ComplaintAssessed) event);
            case ASSIGNED -> own(next).owner(((ComplaintAssigned) event).assignee());
            case REASSIGNED -> own(next).owner(((ComplaintReassigned) event).assignee());
            case CLAIMED -> own(next).owner(((ComplaintClaimed) event).assignee());
            case DEPARTMENT_CHARGED -> next.sheets(complaint.sheets() + 1);
            case INVESTIGATION_STARTED -> next.status(ComplaintStatus.INVESTIGATING);
            case HELD -> hold(next, (ComplaintHeld) event, time);
            case RESUMED -> next.status(ComplaintStatus.INVESTIGATING).hold(Optional.empty());
            case CUSTOMER_CONTACTED ->
                next.missingCallReported(
                        complaint.isMissingCallReported() || ((CustomerContacted) event).isMissingCallReported());
            case ESCALATED -> next.level(((ComplaintEscalated) event).level());
            case DEESCALATED -> next.level(((ComplaintDeescalated) event).level());
            case RECLASSIFIED -> reclassify(next, (ComplaintReclassified) event);
            case RESPONSE_PROPOSED -> propose(next, (ResponseProposed) event);
            case RESPONSE_ACCEPTED -> next.status(ComplaintStatus.RESOLVED).resolvedAt(time);
            case RESPONSE_DISPUTED -> reopen(next).level(((ResponseDisputed) event).level());
            case FINAL_RESPONSE_ISSUED -> issue(next, (FinalResponseIssued) event, time);
            case FOLLOW_UP_SCHEDULED -> schedule(next, (FollowUpScheduled) event);
            case FOLLOW_UP_RECORDED -> record(next, (FollowUpRecorded) event);
            case CLOSED -> next.status(ComplaintStatus.CLOSED).closedAt(time);
            case REOPENED -> reopen(next);
            case FOLLOW_UP_CASE_REQUESTED -> next.followUpCases(complaint.followUpCases() + 1);
            case ARCHIVED -> next.status(ComplaintStatus.ARCHIVED);
            case WITHDRAWN -> next.status(ComplaintStatus.WITHDRAWN).hold(Optional.empty());
            case DECLINED -> next.status(ComplaintStatus.DECLINED).hold(Optional.empty());
            case REFERRED -> next.status(ComplaintStatus.REFERRED).hold(Optional.empty());
            case CLOCK_BREACHED -> next.status(complaint.status());
            case MERGED -> merge(next, (ComplaintMerged) event);
            case ABSORBED -> absorb(next, complaint, (ComplaintAbsorbed) event);
            case SPLIT -> split(next, complaint, (ComplaintSplit) event);
            case LINKED -> next.related(with(complaint.related(), ((ComplaintLinked) event).other()));
            case PARENT_SET -> next.parent(((ParentSet) event).parent());
            case RELATION_RECORDED -> relate(next, complaint, (RelationRecorded) event);
            case RELATION_NOTICE_REQUESTED -> next.status(complaint.status());
        }
    }

    private static void register(Complaint.Builder next, ComplaintRegistered event) {
        next.status(ComplaintStatus.REGISTERED)
                .receivedAt(event.receivedAt())
                .customer(event.customer())
                .channel(event.channel())
                .department(event.department())
                .summary(event.summary())
                .tier(event.tier())
                .category(event.category())
                .product(event.product())
                .claimedCompensation(event.claimedCompensation())
                .owner(event.owner())
                .follows(event.follows())
                .parent(event.parent());
    }

    private static void assess(Complaint.Builder next, ComplaintAssessed event) {
        next.status(ComplaintStatus.ASSESSED)
                .severity(event.severity())
                .category(event.category())
                .product(event.product())
                .claimedCompensation(event.claimedCompensation());
    }

    /** A new owner starts with a clean sheet: the report was about the one before. */
    private static Complaint.Builder own(Complaint.Builder next) {
        next.missingCallReported(false);
        return next;
    }

    private static void hold(Complaint.Builder next, ComplaintHeld event, Instant time) {
        next.status(ComplaintStatus.ON_HOLD)
                .hold(ComplaintHold.builder()
                        .reason(event.reason())
                        .waitingFor(event.waitingFor())
                        .since(time)
                        .build());
    }

    private static void reclassify(Complaint.Builder next, ComplaintReclassified event) {
        next.severity(event.severity()).category(event.category()).product(event.product());
    }

    private static void propose(Complaint.Builder next, ResponseProposed event) {
        next.status(ComplaintStatus.RESPONSE_PROPOSED)
                .response(ComplaintResponse.builder()
                        .outcome(event.outcome())
                        .reasons(event.reasons())
                        .remedy(event.remedy())
                        .build());
    }

    private static void issue(Complaint.Builder next, FinalResponseIssued event, Instant time) {
        next.status(ComplaintStatus.RESOLVED)
                .resolvedAt(time)
                .response(ComplaintResponse.builder()
                        .outcome(event.outcome())
                        .reasons(event.reasons())
                        .remedy(event.remedy())
                        .recourse(event.recourse())
                        .build());
    }

    private static Complaint.Builder reopen(Complaint.Builder next) {
        next.status(ComplaintStatus.INVESTIGATING)
                .response(Optional.empty())
                .followUp(Optional.empty())
                .resolvedAt(Optional.empty())
                .closedAt(Optional.empty());
        return next;
    }

    private static void schedule(Complaint.Builder next, FollowUpScheduled event) {
        next.status(ComplaintStatus.FOLLOW_UP)
                .followUp(ComplaintFollowUp.builder()
                        .round(event.round())
                        .at(event.at())
                        .done(false)
                        .build());
    }

    private static void record(Complaint.Builder next, FollowUpRecorded event) {
        next.status(ComplaintStatus.FOLLOW_UP)
                .followUp(ComplaintFollowUp.builder()
                        .round(event.isLast() ? event.round() : event.round() + 1)
                        .outcome(event.outcome())
                        .done(event.isLast())
                        .build());
    }

    private static void merge(Complaint.Builder next, ComplaintMerged event) {
        next.status(ComplaintStatus.MERGED).mergedInto(event.target()).hold(Optional.empty());
    }

    private static void absorb(Complaint.Builder next, Complaint complaint, ComplaintAbsorbed event) {
        next.absorbed(with(complaint.absorbed(), event.source())).receivedAt(event.receivedAt());
    }

    private static void split(Complaint.Builder next, Complaint complaint, ComplaintSplit event) {
        next.followUpCases(complaint.followUpCases() + 1);
        if (event.isChild()) {
            next.openChildren(with(complaint.openChildren(), event.newCase()));
        }
    }

    private static void relate(Complaint.Builder next, Complaint complaint, RelationRecorded event) {
        switch (event.relation()) {
            case RELATED -> next.related(with(complaint.related(), event.other()));
            case CHILD -> next.openChildren(with(complaint.openChildren(), event.other()));
            case ENDED_CHILD -> next.openChildren(without(complaint.openChildren(), event.other()));
        }
    }

    private static List<ComplaintId> with(List<ComplaintId> ids, ComplaintId id) {
        List<ComplaintId> more = new ArrayList<>(without(ids, id));
        more.add(id);
        return more;
    }

    private static List<ComplaintId> without(List<ComplaintId> ids, ComplaintId id) {
        return ids.stream().filter(other -> !other.equals(id)).toList();
    }
}
