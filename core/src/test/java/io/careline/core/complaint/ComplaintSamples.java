package io.careline.core.complaint;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.HoldReason;
import io.careline.common.AgentId;
import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.common.DeskId;
import io.careline.common.Money;
import io.careline.complaint.AbsorbComplaint;
import io.careline.complaint.AbsorptionDeclined;
import io.careline.complaint.AcceptResponse;
import io.careline.complaint.AcknowledgeComplaint;
import io.careline.complaint.ArchiveComplaint;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.AssignComplaint;
import io.careline.complaint.Category;
import io.careline.complaint.Channel;
import io.careline.complaint.ChargeDepartment;
import io.careline.complaint.ClaimComplaint;
import io.careline.complaint.ClockBreached;
import io.careline.complaint.CloseComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintAbsorbed;
import io.careline.complaint.ComplaintAcknowledged;
import io.careline.complaint.ComplaintArchived;
import io.careline.complaint.ComplaintAssessed;
import io.careline.complaint.ComplaintAssigned;
import io.careline.complaint.ComplaintClaimed;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintClosed;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintDeclined;
import io.careline.complaint.ComplaintDeescalated;
import io.careline.complaint.ComplaintEscalated;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintFollowUp;
import io.careline.complaint.ComplaintHeld;
import io.careline.complaint.ComplaintHold;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintLinked;
import io.careline.complaint.ComplaintMerged;
import io.careline.complaint.ComplaintOwnerNoticeRequested;
import io.careline.complaint.ComplaintReassigned;
import io.careline.complaint.ComplaintReclassified;
import io.careline.complaint.ComplaintReferred;
import io.careline.complaint.ComplaintRegistered;
import io.careline.complaint.ComplaintRelation;
import io.careline.complaint.ComplaintRelations;
import io.careline.complaint.ComplaintReopened;
import io.careline.complaint.ComplaintResponse;
import io.careline.complaint.ComplaintResumed;
import io.careline.complaint.ComplaintSplit;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.ComplaintView;
import io.careline.complaint.ComplaintWithdrawn;
import io.careline.complaint.ContactDirection;
import io.careline.complaint.CustomerContacted;
import io.careline.complaint.CustomerTier;
import io.careline.complaint.DeclineComplaint;
import io.careline.complaint.DeescalateComplaint;
import io.careline.complaint.DepartmentCharged;
import io.careline.complaint.DisputeResponse;
import io.careline.complaint.EscalateComplaint;
import io.careline.complaint.FinalResponseIssued;
import io.careline.complaint.FollowUpCaseRequested;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.FollowUpRecorded;
import io.careline.complaint.FollowUpScheduled;
import io.careline.complaint.HoldComplaint;
import io.careline.complaint.InvestigationStarted;
import io.careline.complaint.IssueFinalResponse;
import io.careline.complaint.LinkComplaint;
import io.careline.complaint.MergeComplaint;
import io.careline.complaint.MergeUndone;
import io.careline.complaint.ParentSet;
import io.careline.complaint.Product;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.RaiseNewDemand;
import io.careline.complaint.ReassignComplaint;
import io.careline.complaint.ReclassifyComplaint;
import io.careline.complaint.RecordBreach;
import io.careline.complaint.RecordCustomerContact;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.RecordRelation;
import io.careline.complaint.ReferComplaint;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.RelationNoticeRequested;
import io.careline.complaint.RelationRecorded;
import io.careline.complaint.ReopenComplaint;
import io.careline.complaint.ResponseAccepted;
import io.careline.complaint.ResponseDisputed;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.ResponseProposed;
import io.careline.complaint.ResumeComplaint;
import io.careline.complaint.SatisfactionCallRequested;
import io.careline.complaint.ScheduleFollowUp;
import io.careline.complaint.SetParent;
import io.careline.complaint.Severity;
import io.careline.complaint.SplitComplaint;
import io.careline.complaint.StartInvestigation;
import io.careline.complaint.UndoMerge;
import io.careline.complaint.WaitingFor;
import io.careline.complaint.WithdrawComplaint;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.CorrelationId;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.EventId;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** One of every complaint command and event, and a complaint, with every attribute set. */
public final class ComplaintSamples {
    private static final Instant TIME = Instant.parse("2026-03-02T01:15:30Z");
    private static final Instant LATER = Instant.parse("2026-03-04T09:00:00.250Z");
    private static final Channel CHANNEL = Channel.PHONE;
    private static final CustomerRef CUSTOMER = CustomerRef.of("customer-7");
    private static final DepartmentId DEPARTMENT = DepartmentId.of("logistics");
    private static final CustomerTier TIER = CustomerTier.B;
    private static final Category CATEGORY = Category.of("delivery");
    private static final Product PRODUCT = Product.of("fridge/X-20");
    private static final Money COMPENSATION = Money.of("CNY", "129.5");
    private static final ComplaintId EARLIER = ComplaintId.of("c-0");
    private static final Actor OFFICER = Actor.of("officer-1", Role.OFFICER, Role.of("night-shift"));
    private static final ComplaintView OTHER = ComplaintView.builder()
            .id(ComplaintId.of("c-8"))
            .status(ComplaintStatus.INVESTIGATING)
            .customer(CUSTOMER)
            .addAncestors(ComplaintId.of("c-9"), ComplaintId.of("c-10"))
            .build();
    private static final Attributes ATTRIBUTES = Attributes.empty()
            .with(AttributeKey.text("ticket"), "T-\u5de5\u5355 \"1\"")
            .with(AttributeKey.number("weight"), new BigDecimal("12.5"))
            .with(AttributeKey.flag("vip"), true);
    private static final ClockMark STARTED = ClockMark.builder()
            .clock(ComplaintClock.RESOLUTION)
            .instance(1)
            .kind(ClockMarkKind.STARTED)
            .at(TIME)
            .dueAt(LATER)
            .build();
    private static final ClockMark HELD = ClockMark.builder()
            .clock(ComplaintClock.RESOLUTION)
            .instance(1)
            .kind(ClockMarkKind.HELD)
            .at(TIME)
            .holdReason(HoldReason.AWAITING_CUSTOMER)
            .build();

    private ComplaintSamples() {}

    /** One of every command, in the order of the types. */
    public static List<ComplaintCommand> commands() {
        return List.of(
                RegisterComplaint.builder()
                        .customer(CUSTOMER)
                        .receivedAt(TIME)
                        .channel(CHANNEL)
                        .department(DEPARTMENT)
                        .summary("arrived \"broken\"")
                        .tier(TIER)
                        .category(CATEGORY)
                        .product(PRODUCT)
                        .claimedCompensation(COMPENSATION)
                        .owner(OFFICER)
                        .follows(EARLIER)
                        .parent(OTHER.id())
                        .quickContactWanted(true)
                        .attributes(ATTRIBUTES)
                        .build(),
                AcknowledgeComplaint.builder().attributes(ATTRIBUTES).build(),
                AssessComplaint.builder()
                        .category(CATEGORY)
                        .product(PRODUCT)
                        .claimedCompensation(COMPENSATION)
                        .solvableByOfficer(false)
                        .attributes(ATTRIBUTES)
                        .build(),
                AssignComplaint.builder()
                        .assignee(OFFICER)
                        .attributes(ATTRIBUTES)
                        .build(),
                ReassignComplaint.builder()
                        .assignee(OFFICER)
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                ClaimComplaint.builder().attributes(ATTRIBUTES).build(),
                ChargeDepartment.builder()
                        .department(DEPARTMENT)
                        .sheet("the sheet")
                        .attributes(ATTRIBUTES)
                        .build(),
                StartInvestigation.builder().attributes(ATTRIBUTES).build(),
                HoldComplaint.builder()
                        .reason(HoldReason.AWAITING_CUSTOMER)
                        .waitingFor(WaitingFor.CUSTOMER)
                        .attributes(ATTRIBUTES)
                        .build(),
                ResumeComplaint.builder().attributes(ATTRIBUTES).build(),
                RecordCustomerContact.builder()
                        .direction(ContactDirection.FROM_CUSTOMER)
                        .channel(CHANNEL)
                        .note("the note")
                        .missingCallReported(true)
                        .attributes(ATTRIBUTES)
                        .build(),
                EscalateComplaint.builder()
                        .level(2)
                        .breachedClock(ComplaintClock.RESOLUTION)
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                DeescalateComplaint.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                ReclassifyComplaint.builder()
                        .severity(Severity.MAJOR)
                        .category(CATEGORY)
                        .product(PRODUCT)
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                ProposeResponse.builder()
                        .outcome(ResponseOutcome.PARTIALLY_UPHELD)
                        .reasons("the reasons")
                        .remedy(COMPENSATION)
                        .attributes(ATTRIBUTES)
                        .build(),
                AcceptResponse.builder().attributes(ATTRIBUTES).build(),
                DisputeResponse.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                IssueFinalResponse.builder()
                        .outcome(ResponseOutcome.PARTIALLY_UPHELD)
                        .reasons("the reasons")
                        .remedy(COMPENSATION)
                        .recourse("the recourse")
                        .attributes(ATTRIBUTES)
                        .build(),
                ScheduleFollowUp.builder().at(LATER).attributes(ATTRIBUTES).build(),
                RecordFollowUp.builder()
                        .outcome(FollowUpOutcome.DISSATISFIED)
                        .note("the note")
                        .attributes(ATTRIBUTES)
                        .build(),
                CloseComplaint.builder()
                        .waiver("the waiver")
                        .attributes(ATTRIBUTES)
                        .build(),
                ReopenComplaint.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                ArchiveComplaint.builder().attributes(ATTRIBUTES).build(),
                WithdrawComplaint.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                DeclineComplaint.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                ReferComplaint.builder()
                        .recipient("the harbour authority")
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                RecordBreach.builder()
                        .clock(ComplaintClock.RESOLUTION)
                        .instance(1)
                        .attributes(ATTRIBUTES)
                        .build(),
                MergeComplaint.builder()
                        .target(OTHER)
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                AbsorbComplaint.builder()
                        .source(EARLIER)
                        .receivedAt(TIME)
                        .attributes(ATTRIBUTES)
                        .build(),
                SplitComplaint.builder()
                        .summary("the other matter")
                        .department(DEPARTMENT)
                        .category(CATEGORY)
                        .product(PRODUCT)
                        .child(true)
                        .attributes(ATTRIBUTES)
                        .build(),
                LinkComplaint.builder().other(OTHER).attributes(ATTRIBUTES).build(),
                SetParent.builder().parent(OTHER).attributes(ATTRIBUTES).build(),
                RecordRelation.builder()
                        .other(EARLIER)
                        .relation(ComplaintRelation.ENDED_CHILD)
                        .attributes(ATTRIBUTES)
                        .build(),
                RaiseNewDemand.builder()
                        .demand("the demand")
                        .department(DEPARTMENT)
                        .category(CATEGORY)
                        .product(PRODUCT)
                        .attributes(ATTRIBUTES)
                        .build(),
                UndoMerge.builder().target(OTHER.id()).attributes(ATTRIBUTES).build());
    }

    /** One of every event, in the order of the types. */
    public static List<ComplaintEvent> events() {
        return List.of(
                ComplaintRegistered.builder()
                        .customer(CUSTOMER)
                        .receivedAt(TIME)
                        .channel(CHANNEL)
                        .department(DEPARTMENT)
                        .summary("arrived \"broken\"")
                        .tier(TIER)
                        .category(CATEGORY)
                        .product(PRODUCT)
                        .claimedCompensation(COMPENSATION)
                        .owner(OFFICER)
                        .follows(EARLIER)
                        .parent(OTHER.id())
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintAcknowledged.builder()
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintAssessed.builder()
                        .severity(Severity.MAJOR)
                        .category(CATEGORY)
                        .product(PRODUCT)
                        .claimedCompensation(COMPENSATION)
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintAssigned.builder()
                        .assignee(OFFICER)
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintReassigned.builder()
                        .assignee(OFFICER)
                        .previousOwner(AgentId.of("officer-0"))
                        .reason("the reason")
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintClaimed.builder()
                        .assignee(OFFICER)
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                DepartmentCharged.builder()
                        .department(DEPARTMENT)
                        .round(1)
                        .sheet("the sheet")
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                InvestigationStarted.builder()
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintHeld.builder()
                        .reason(HoldReason.AWAITING_CUSTOMER)
                        .waitingFor(WaitingFor.CUSTOMER)
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintResumed.builder()
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                CustomerContacted.builder()
                        .direction(ContactDirection.FROM_CUSTOMER)
                        .channel(CHANNEL)
                        .note("the note")
                        .missingCallReported(true)
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintEscalated.builder()
                        .level(2)
                        .role(Role.SUPERVISOR)
                        .breachedClock(ComplaintClock.RESOLUTION)
                        .reason("the reason")
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintDeescalated.builder()
                        .level(2)
                        .reason("the reason")
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintReclassified.builder()
                        .severity(Severity.MAJOR)
                        .category(CATEGORY)
                        .product(PRODUCT)
                        .reason("the reason")
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ResponseProposed.builder()
                        .outcome(ResponseOutcome.PARTIALLY_UPHELD)
                        .reasons("the reasons")
                        .remedy(COMPENSATION)
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ResponseAccepted.builder()
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ResponseDisputed.builder()
                        .level(2)
                        .reason("the reason")
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                FinalResponseIssued.builder()
                        .outcome(ResponseOutcome.PARTIALLY_UPHELD)
                        .reasons("the reasons")
                        .remedy(COMPENSATION)
                        .recourse("the recourse")
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                SatisfactionCallRequested.builder()
                        .customer(CUSTOMER)
                        .zone(ZoneId.of("Asia/Shanghai"))
                        .department(DEPARTMENT)
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                FollowUpScheduled.builder()
                        .at(LATER)
                        .round(1)
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                FollowUpRecorded.builder()
                        .outcome(FollowUpOutcome.DISSATISFIED)
                        .round(1)
                        .last(true)
                        .note("the note")
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintClosed.builder()
                        .waiver("the waiver")
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintReopened.builder()
                        .reason("the reason")
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                FollowUpCaseRequested.builder()
                        .newCase(ComplaintId.of("c-2"))
                        .customer(CUSTOMER)
                        .channel(CHANNEL)
                        .department(DEPARTMENT)
                        .tier(TIER)
                        .category(CATEGORY)
                        .product(PRODUCT)
                        .owner(OFFICER)
                        .reason("the reason")
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintArchived.builder()
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintWithdrawn.builder()
                        .reason("the reason")
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintDeclined.builder()
                        .reason("the reason")
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintReferred.builder()
                        .recipient("the harbour authority")
                        .reason("the reason")
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ClockBreached.builder()
                        .clock(ComplaintClock.RESOLUTION)
                        .instance(1)
                        .dueAt(LATER)
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintMerged.builder()
                        .target(OTHER.id())
                        .receivedAt(TIME)
                        .reason("the reason")
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintAbsorbed.builder()
                        .source(EARLIER)
                        .receivedAt(TIME)
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintSplit.builder()
                        .newCase(ComplaintId.of("c-2"))
                        .child(true)
                        .customer(CUSTOMER)
                        .receivedAt(TIME)
                        .channel(CHANNEL)
                        .department(DEPARTMENT)
                        .tier(TIER)
                        .category(CATEGORY)
                        .product(PRODUCT)
                        .owner(OFFICER)
                        .summary("the other matter")
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintLinked.builder()
                        .other(OTHER.id())
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ParentSet.builder()
                        .parent(OTHER.id())
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                RelationRecorded.builder()
                        .other(EARLIER)
                        .relation(ComplaintRelation.CHILD)
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                RelationNoticeRequested.builder()
                        .recipient(OTHER.id())
                        .relation(ComplaintRelation.RELATED)
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                ComplaintOwnerNoticeRequested.builder()
                        .recipient(AgentId.of("officer-0"))
                        .assignee(OFFICER.id())
                        .reason("the reason")
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                AbsorptionDeclined.builder()
                        .source(EARLIER)
                        .status(ComplaintStatus.CLOSED)
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build(),
                MergeUndone.builder()
                        .target(OTHER.id())
                        .addClocks(STARTED, HELD)
                        .attributes(ATTRIBUTES)
                        .build());
    }

    /** The same events, each in an envelope with every attribute set. */
    public static Stream<EventEnvelope<ComplaintEvent>> envelopes() {
        return events().stream().map(ComplaintSamples::envelope);
    }

    /** An event in an envelope with every attribute set. */
    public static EventEnvelope<ComplaintEvent> envelope(ComplaintEvent event) {
        return EventEnvelope.<ComplaintEvent>builder()
                .eventId(EventId.of(CommandId.of("command-1"), 1))
                .lifecycle("complaint")
                .aggregateId("c-1")
                .version(3)
                .time(TIME)
                .actor(OFFICER.id())
                .commandId(CommandId.of("command-1"))
                .correlationId(CorrelationId.of("matter-1"))
                .deskId(DeskId.of("desk-1"))
                .policy(PolicyVersion.of("handbook", "2026.1"))
                .schema(1)
                .event(event)
                .build();
    }

    /** A complaint with every attribute set; it has more than any real one has at once. */
    public static Complaint complaint() {
        return Complaint.builder()
                .id(ComplaintId.of("c-1"))
                .status(ComplaintStatus.ON_HOLD)
                .revision(Revision.of(7, List.of(CommandId.of("command-1"), CommandId.of("command-2"))))
                .receivedAt(TIME)
                .customer(CUSTOMER)
                .channel(CHANNEL)
                .department(DEPARTMENT)
                .summary("arrived \"broken\"")
                .tier(TIER)
                .category(CATEGORY)
                .product(PRODUCT)
                .claimedCompensation(COMPENSATION)
                .follows(EARLIER)
                .relations(ComplaintRelations.builder()
                        .parent(OTHER.id())
                        .addOpenChildren(ComplaintId.of("c-11"))
                        .addRelated(ComplaintId.of("c-12"))
                        .addAbsorbed(ComplaintId.of("c-13"))
                        .mergedInto(OTHER.id())
                        .build())
                .severity(Severity.MAJOR)
                .owner(OFFICER)
                .level(1)
                .sheets(2)
                .hold(ComplaintHold.builder()
                        .reason(HoldReason.AWAITING_CUSTOMER)
                        .waitingFor(WaitingFor.CUSTOMER)
                        .since(TIME)
                        .build())
                .missingCallReported(true)
                .response(ComplaintResponse.builder()
                        .outcome(ResponseOutcome.GOODWILL)
                        .reasons("the carrier's fault")
                        .remedy(COMPENSATION)
                        .recourse("the consumers' association")
                        .build())
                .followUp(ComplaintFollowUp.builder()
                        .round(1)
                        .at(LATER)
                        .outcome(FollowUpOutcome.DISSATISFIED)
                        .done(true)
                        .build())
                .resolvedAt(LATER)
                .closedAt(LATER)
                .followUpCases(1)
                .clocks(ClockTrace.empty().plus(STARTED).plus(HELD))
                .attributes(ATTRIBUTES)
                .build();
    }
}
