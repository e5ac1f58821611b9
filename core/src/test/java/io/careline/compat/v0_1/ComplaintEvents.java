package io.careline.compat.v0_1;

import io.careline.calendar.ClockName;
import io.careline.calendar.HoldReason;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.ClockBreached;
import io.careline.complaint.ComplaintAbsorbed;
import io.careline.complaint.ComplaintAcknowledged;
import io.careline.complaint.ComplaintArchived;
import io.careline.complaint.ComplaintAssessed;
import io.careline.complaint.ComplaintAssigned;
import io.careline.complaint.ComplaintClaimed;
import io.careline.complaint.ComplaintClosed;
import io.careline.complaint.ComplaintDeclined;
import io.careline.complaint.ComplaintDeescalated;
import io.careline.complaint.ComplaintEscalated;
import io.careline.complaint.ComplaintHeld;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintLinked;
import io.careline.complaint.ComplaintMerged;
import io.careline.complaint.ComplaintReassigned;
import io.careline.complaint.ComplaintReclassified;
import io.careline.complaint.ComplaintReferred;
import io.careline.complaint.ComplaintRegistered;
import io.careline.complaint.ComplaintRelation;
import io.careline.complaint.ComplaintReopened;
import io.careline.complaint.ComplaintResumed;
import io.careline.complaint.ComplaintSplit;
import io.careline.complaint.ComplaintWithdrawn;
import io.careline.complaint.ContactDirection;
import io.careline.complaint.CustomerContacted;
import io.careline.complaint.DepartmentCharged;
import io.careline.complaint.FinalResponseIssued;
import io.careline.complaint.FollowUpCaseRequested;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.FollowUpRecorded;
import io.careline.complaint.FollowUpScheduled;
import io.careline.complaint.InvestigationStarted;
import io.careline.complaint.ParentSet;
import io.careline.complaint.RelationNoticeRequested;
import io.careline.complaint.RelationRecorded;
import io.careline.complaint.ResponseAccepted;
import io.careline.complaint.ResponseDisputed;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.ResponseProposed;
import io.careline.complaint.SatisfactionCallRequested;
import io.careline.complaint.Severity;
import io.careline.complaint.WaitingFor;
import io.careline.lifecycle.Role;
import java.util.List;

/** The complaint events of 0.1 with what was mandatory then. */
final class ComplaintEvents {
    private ComplaintEvents() {}

    static List<Object> all() {
        return List.of(
                ClockBreached.builder()
                        .clock(ClockName.of("clockname"))
                        .instance(1)
                        .dueAt(Given.NOW)
                        .build(),
                ComplaintAbsorbed.builder().source(ComplaintId.of("id-1")).build(),
                ComplaintAcknowledged.builder().build(),
                ComplaintArchived.builder().build(),
                ComplaintAssessed.builder().severity(Severity.GENERAL).build(),
                ComplaintAssigned.builder().assignee(Given.actor()).build(),
                ComplaintClaimed.builder().assignee(Given.actor()).build(),
                ComplaintClosed.builder().build(),
                ComplaintDeclined.builder().reason("text").build(),
                ComplaintDeescalated.builder().level(1).reason("text").build(),
                ComplaintEscalated.builder().level(1).role(Role.of("role")).build(),
                ComplaintHeld.builder()
                        .reason(HoldReason.of("holdreason"))
                        .waitingFor(WaitingFor.of("waitingfor"))
                        .build(),
                ComplaintLinked.builder().other(ComplaintId.of("id-1")).build(),
                ComplaintMerged.builder()
                        .target(ComplaintId.of("id-1"))
                        .reason("text")
                        .build(),
                ComplaintReassigned.builder()
                        .assignee(Given.actor())
                        .previousOwner(AgentId.of("id-1"))
                        .reason("text")
                        .build(),
                ComplaintReclassified.builder()
                        .severity(Severity.GENERAL)
                        .reason("text")
                        .build(),
                ComplaintReferred.builder().recipient("text").reason("text").build(),
                ComplaintRegistered.builder().receivedAt(Given.NOW).build(),
                ComplaintReopened.builder().reason("text").build(),
                ComplaintResumed.builder().build(),
                ComplaintSplit.builder()
                        .newCase(ComplaintId.of("id-1"))
                        .child(false)
                        .summary("text")
                        .build(),
                ComplaintWithdrawn.builder().reason("text").build(),
                CustomerContacted.builder()
                        .direction(ContactDirection.TO_CUSTOMER)
                        .build(),
                DepartmentCharged.builder()
                        .department(DepartmentId.of("id-1"))
                        .round(1)
                        .build(),
                FinalResponseIssued.builder()
                        .outcome(ResponseOutcome.UPHELD)
                        .reasons("text")
                        .recourse("text")
                        .build(),
                FollowUpCaseRequested.builder()
                        .newCase(ComplaintId.of("id-1"))
                        .reason("text")
                        .build(),
                FollowUpRecorded.builder()
                        .outcome(FollowUpOutcome.SATISFIED)
                        .round(1)
                        .last(false)
                        .build(),
                FollowUpScheduled.builder().at(Given.NOW).round(1).build(),
                InvestigationStarted.builder().build(),
                ParentSet.builder().build(),
                RelationNoticeRequested.builder()
                        .recipient(ComplaintId.of("id-1"))
                        .relation(ComplaintRelation.RELATED)
                        .build(),
                RelationRecorded.builder()
                        .other(ComplaintId.of("id-1"))
                        .relation(ComplaintRelation.RELATED)
                        .build(),
                ResponseAccepted.builder().build(),
                ResponseDisputed.builder().level(1).reason("text").build(),
                ResponseProposed.builder()
                        .outcome(ResponseOutcome.UPHELD)
                        .reasons("text")
                        .build(),
                SatisfactionCallRequested.builder()
                        .customer(CustomerRef.of("customerref"))
                        .zone(Given.ZONE)
                        .build());
    }
}
