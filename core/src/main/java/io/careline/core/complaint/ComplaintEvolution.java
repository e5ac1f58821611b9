package io.careline.core.complaint;

import io.careline.calendar.ClockRun;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintAbsorbed;
import io.careline.complaint.ComplaintAssessed;
import io.careline.complaint.ComplaintAssigned;
import io.careline.complaint.ComplaintClaimed;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintDeescalated;
import io.careline.complaint.ComplaintEscalated;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintFollowUp;
import io.careline.complaint.ComplaintHeld;
import io.careline.complaint.ComplaintHold;
import io.careline.complaint.ComplaintReassigned;
import io.careline.complaint.ComplaintReclassified;
import io.careline.complaint.ComplaintRegistered;
import io.careline.complaint.ComplaintResponse;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.CustomerContacted;
import io.careline.complaint.FinalResponseIssued;
import io.careline.complaint.FollowUpRecorded;
import io.careline.complaint.FollowUpScheduled;
import io.careline.complaint.ResponseDisputed;
import io.careline.complaint.ResponseProposed;
import io.careline.lifecycle.EventEnvelope;
import java.time.Instant;
import java.util.Optional;

/** How each event changes a complaint. Total: it takes what was decided and refuses nothing. */
final class ComplaintEvolution {
    private ComplaintEvolution() {}

    static Complaint after(Complaint complaint, ComplaintEvent event, EventEnvelope<?> envelope) {
        Complaint.Builder next = Complaint.builder().from(complaint);
        next.revision(complaint.revision().next(envelope))
                .relations(RelationEvolution.after(complaint.relations(), event))
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
                        complaint.isMissingCallReported() || isMissingCall(complaint, (CustomerContacted) event, time));
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
            case SATISFACTION_CALL_REQUESTED -> next.status(complaint.status());
            case FOLLOW_UP_CASE_REQUESTED -> next.followUpCases(complaint.followUpCases() + 1);
            case ARCHIVED -> next.status(ComplaintStatus.ARCHIVED).archivedAt(time);
            case WITHDRAWN -> next.status(ComplaintStatus.WITHDRAWN).hold(Optional.empty());
            case DECLINED -> next.status(ComplaintStatus.DECLINED).hold(Optional.empty());
            case REFERRED -> next.status(ComplaintStatus.REFERRED).hold(Optional.empty());
            case CLOCK_BREACHED -> next.status(complaint.status());
            case MERGED -> next.status(ComplaintStatus.MERGED).hold(Optional.empty());
            case MERGE_UNDONE -> unmerge(next, complaint);
            case ABSORBED -> next.receivedAt(((ComplaintAbsorbed) event).receivedAt());
            case SPLIT -> next.followUpCases(complaint.followUpCases() + 1);
            case LINKED,
                    PARENT_SET,
                    RELATION_RECORDED,
                    RELATION_NOTICE_REQUESTED,
                    OWNER_NOTICE_REQUESTED,
                    ABSORPTION_DECLINED -> next.status(complaint.status());
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
                .follows(event.follows());
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

    /** Before the promised call is due nobody has failed to call, whatever is reported (rule CP12). */
    private static boolean isMissingCall(Complaint complaint, CustomerContacted event, Instant time) {
        return event.isMissingCallReported()
                && complaint
                        .clocks()
                        .latest(ComplaintClock.HANDOVER)
                        .filter(ClockRun::isRunning)
                        .filter(promise -> !time.isBefore(promise.dueAt()))
                        .isPresent();
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

    /** Where it goes on shows in whether it was assessed; an answer that was out is given anew. */
    private static void unmerge(Complaint.Builder next, Complaint complaint) {
        if (complaint.status() == ComplaintStatus.MERGED) {
            reopen(next)
                    .status(
                            complaint.severity().isPresent()
                                    ? ComplaintStatus.INVESTIGATING
                                    : ComplaintStatus.REGISTERED);
        }
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
}
