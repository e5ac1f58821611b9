package io.careline.core.handover;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.Channel;
import io.careline.complaint.ComplaintId;
import io.careline.handover.AbandonHandover;
import io.careline.handover.AcceptHandover;
import io.careline.handover.BeginHandover;
import io.careline.handover.CallAway;
import io.careline.handover.CheckPlace;
import io.careline.handover.CompleteItem;
import io.careline.handover.CountEquipment;
import io.careline.handover.EndExtension;
import io.careline.handover.EquipmentCode;
import io.careline.handover.EquipmentCount;
import io.careline.handover.EquipmentCounted;
import io.careline.handover.EquipmentLoss;
import io.careline.handover.ExtendShift;
import io.careline.handover.GiverCalledAway;
import io.careline.handover.GiverLeft;
import io.careline.handover.GiverWaitRecorded;
import io.careline.handover.Handover;
import io.careline.handover.HandoverAbandoned;
import io.careline.handover.HandoverAccepted;
import io.careline.handover.HandoverBegun;
import io.careline.handover.HandoverCommand;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverForm;
import io.careline.handover.HandoverId;
import io.careline.handover.HandoverItem;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.HandoverResumed;
import io.careline.handover.HandoverScheduled;
import io.careline.handover.HandoverSigned;
import io.careline.handover.HandoverStatus;
import io.careline.handover.HandoverSuspended;
import io.careline.handover.ItemCompleted;
import io.careline.handover.ItemRecorded;
import io.careline.handover.LeavePost;
import io.careline.handover.LeavingRule;
import io.careline.handover.NightComplaintRequested;
import io.careline.handover.NothingReported;
import io.careline.handover.PassRecord;
import io.careline.handover.PlaceChecked;
import io.careline.handover.PostCover;
import io.careline.handover.RecordGiverWaiting;
import io.careline.handover.RecordItem;
import io.careline.handover.RecordPassed;
import io.careline.handover.RegisterNightLog;
import io.careline.handover.ReplaceTaker;
import io.careline.handover.ReportNothing;
import io.careline.handover.ResumeHandover;
import io.careline.handover.ScheduleHandover;
import io.careline.handover.ShiftExtended;
import io.careline.handover.ShiftExtensionEnded;
import io.careline.handover.SignHandover;
import io.careline.handover.SuspendHandover;
import io.careline.handover.TakerReplaced;
import io.careline.handover.WorkOrderRequested;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.Role;
import io.careline.roster.ShiftCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of every command and event of a handover, and a handover, with every attribute set. */
public final class HandoverSamples {
    private static final Instant TIME = Instant.parse("2026-03-02T09:30:15Z");
    private static final AgentId ANN = AgentId.of("ann");
    private static final AgentId BOB = AgentId.of("bob");
    private static final CustomerRef CUSTOMER = CustomerRef.of("customer-7");
    private static final ComplaintId CASE = ComplaintId.of("C-7");
    private static final DepartmentId DEPARTMENT = DepartmentId.of("repairs");
    private static final EquipmentCode KEY = EquipmentCode.of("key");
    private static final Attributes ATTRIBUTES = Attributes.empty().with(AttributeKey.text("gate"), "north");
    private static final PostCover COVER = PostCover.builder()
            .colleagues(2)
            .standIn(Actor.of("guard-1", Role.OFFICER))
            .build();
    private static final HandoverItem ITEM = HandoverItem.builder()
            .number(1)
            .kind(HandoverItemKind.COMPLAINT)
            .recordedAt(TIME)
            .text("the text")
            .customer(CUSTOMER)
            .caseId(CASE)
            .channel(Channel.PHONE)
            .department(DEPARTMENT)
            .urgent(true)
            .done(true)
            .registered(true)
            .build();
    private static final EquipmentCount COUNT = EquipmentCount.builder()
            .equipment(KEY)
            .found(1)
            .lostBy(AgentId.of("eve"))
            .build();
    private static final EquipmentLoss LOSS = EquipmentLoss.builder()
            .equipment(KEY)
            .missing(1)
            .proposedLiable(AgentId.of("eve"))
            .build();

    private HandoverSamples() {}

    /** One of every command, in the order of the types. */
    public static List<HandoverCommand> commands() {
        return List.of(
                ScheduleHandover.builder()
                        .giver(ANN)
                        .taker(BOB)
                        .shiftEnd(TIME)
                        .takerStart(TIME)
                        .givenShift(ShiftCode.NIGHT)
                        .takenShift(ShiftCode.DAY)
                        .night(true)
                        .attributes(ATTRIBUTES)
                        .build(),
                ReplaceTaker.builder()
                        .taker(BOB)
                        .expectedAt(TIME)
                        .attributes(ATTRIBUTES)
                        .build(),
                RecordItem.builder()
                        .kind(HandoverItemKind.COMPLAINT)
                        .text("the text")
                        .customer(CUSTOMER)
                        .caseId(CASE)
                        .channel(Channel.PHONE)
                        .department(DEPARTMENT)
                        .urgent(true)
                        .done(true)
                        .attributes(ATTRIBUTES)
                        .build(),
                CompleteItem.builder().item(1).attributes(ATTRIBUTES).build(),
                ReportNothing.builder()
                        .kind(HandoverItemKind.COMPLAINT)
                        .attributes(ATTRIBUTES)
                        .build(),
                ExtendShift.builder().customer(CUSTOMER).attributes(ATTRIBUTES).build(),
                EndExtension.builder().attributes(ATTRIBUTES).build(),
                RecordGiverWaiting.builder().attributes(ATTRIBUTES).build(),
                BeginHandover.builder().arrivedAt(TIME).attributes(ATTRIBUTES).build(),
                CountEquipment.builder()
                        .counts(List.of(COUNT))
                        .attributes(ATTRIBUTES)
                        .build(),
                CheckPlace.builder()
                        .clean(true)
                        .note("the note")
                        .attributes(ATTRIBUTES)
                        .build(),
                SuspendHandover.builder()
                        .problem("the problem")
                        .attributes(ATTRIBUTES)
                        .build(),
                CallAway.builder()
                        .reason("the reason")
                        .cover(COVER)
                        .attributes(ATTRIBUTES)
                        .build(),
                ResumeHandover.builder()
                        .stage("the stage")
                        .solved(true)
                        .attributes(ATTRIBUTES)
                        .build(),
                SignHandover.builder().inPerson(false).attributes(ATTRIBUTES).build(),
                AcceptHandover.builder()
                        .remarks("the remarks")
                        .inPerson(false)
                        .cover(COVER)
                        .attributes(ATTRIBUTES)
                        .build(),
                LeavePost.builder()
                        .reason("the reason")
                        .cover(COVER)
                        .attributes(ATTRIBUTES)
                        .build(),
                AbandonHandover.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                RegisterNightLog.builder().attributes(ATTRIBUTES).build(),
                PassRecord.builder().attributes(ATTRIBUTES).build());
    }

    /** One of every event, in the order of the types. */
    public static List<HandoverEvent> events() {
        return List.of(
                HandoverScheduled.builder()
                        .giver(ANN)
                        .taker(BOB)
                        .shiftEnd(TIME)
                        .takerDueAt(TIME)
                        .beginsAfter(TIME)
                        .night(true)
                        .form(HandoverForm.BOOK)
                        .nightLogAt(TIME)
                        .attributes(ATTRIBUTES)
                        .build(),
                TakerReplaced.builder()
                        .taker(BOB)
                        .takerDueAt(TIME)
                        .attributes(ATTRIBUTES)
                        .build(),
                ItemRecorded.builder().item(ITEM).attributes(ATTRIBUTES).build(),
                ItemCompleted.builder().item(1).attributes(ATTRIBUTES).build(),
                NothingReported.builder()
                        .kind(HandoverItemKind.COMPLAINT)
                        .attributes(ATTRIBUTES)
                        .build(),
                ShiftExtended.builder()
                        .customer(CUSTOMER)
                        .attributes(ATTRIBUTES)
                        .build(),
                ShiftExtensionEnded.builder()
                        .shiftEnd(TIME)
                        .extendedBy(Duration.ofMinutes(7))
                        .attributes(ATTRIBUTES)
                        .build(),
                GiverWaitRecorded.builder().since(TIME).attributes(ATTRIBUTES).build(),
                HandoverBegun.builder()
                        .arrivedAt(TIME)
                        .lateBy(Duration.ofMinutes(7))
                        .giverWaited(Duration.ofMinutes(7))
                        .attributes(ATTRIBUTES)
                        .build(),
                EquipmentCounted.builder()
                        .counts(List.of(COUNT))
                        .losses(List.of(LOSS))
                        .attributes(ATTRIBUTES)
                        .build(),
                PlaceChecked.builder()
                        .clean(true)
                        .note("the note")
                        .attributes(ATTRIBUTES)
                        .build(),
                HandoverSuspended.builder()
                        .problem("the problem")
                        .handledBy(ANN)
                        .helpedBy(BOB)
                        .attributes(ATTRIBUTES)
                        .build(),
                GiverCalledAway.builder()
                        .reason("the reason")
                        .standIn(AgentId.of("guard-1"))
                        .resumesIn(HandoverStatus.GIVER_WAITING)
                        .attributes(ATTRIBUTES)
                        .build(),
                HandoverResumed.builder()
                        .stage("the stage")
                        .solved(true)
                        .resumesIn(HandoverStatus.GIVER_WAITING)
                        .attributes(ATTRIBUTES)
                        .build(),
                HandoverSigned.builder().signedAt(TIME).attributes(ATTRIBUTES).build(),
                HandoverAccepted.builder()
                        .acceptedAt(TIME)
                        .remarks("the remarks")
                        .giverStayed(Duration.ofMinutes(7))
                        .recordDueAt(TIME)
                        .attributes(ATTRIBUTES)
                        .build(),
                GiverLeft.builder()
                        .relieved(true)
                        .giverStayed(Duration.ofMinutes(7))
                        .reason("the reason")
                        .recordDueAt(TIME)
                        .attributes(ATTRIBUTES)
                        .build(),
                HandoverAbandoned.builder()
                        .reason("the reason")
                        .recordDueAt(TIME)
                        .attributes(ATTRIBUTES)
                        .build(),
                NightComplaintRequested.builder()
                        .item(1)
                        .newCase(ComplaintId.of("H-1/item-1"))
                        .receivedAt(TIME)
                        .channel(Channel.PHONE)
                        .customer(CUSTOMER)
                        .department(DEPARTMENT)
                        .summary("the summary")
                        .attributes(ATTRIBUTES)
                        .build(),
                WorkOrderRequested.builder()
                        .item(1)
                        .kind(HandoverItemKind.COMPLAINT)
                        .receivedAt(TIME)
                        .customer(CUSTOMER)
                        .department(DEPARTMENT)
                        .text("the text")
                        .attributes(ATTRIBUTES)
                        .build(),
                RecordPassed.builder()
                        .recipients(Set.of(Role.MANAGER))
                        .attributes(ATTRIBUTES)
                        .build());
    }

    /** A handover with every attribute set. */
    public static Handover handover() {
        return Handover.builder()
                .id(HandoverId.of("H-1"))
                .status(HandoverStatus.SUSPENDED)
                .revision(Revision.of(7, List.of(CommandId.of("command-1"))))
                .giver(ANN)
                .taker(BOB)
                .shiftEnd(TIME)
                .takerDueAt(TIME)
                .beginsAfter(TIME)
                .night(true)
                .form(HandoverForm.BOOK)
                .nightLogAt(TIME)
                .items(List.of(ITEM))
                .emptyKinds(Set.of(HandoverItemKind.PROSPECT))
                .conversation(CUSTOMER)
                .extendedBy(Duration.ofMinutes(7))
                .waitingSince(TIME)
                .arrivedAt(TIME)
                .takerLateBy(Duration.ofMinutes(7))
                .equipment(List.of(COUNT))
                .losses(List.of(LOSS))
                .placeClean(true)
                .problem("the problem")
                .resumesIn(HandoverStatus.GIVER_WAITING)
                .standIn(AgentId.of("guard-1"))
                .signedAt(TIME)
                .giverGone(true)
                .acceptedAt(TIME)
                .remarks("the remarks")
                .giverStayed(Duration.ofMinutes(7))
                .recordDueAt(TIME)
                .recordPassed(true)
                .attributes(ATTRIBUTES)
                .build();
    }

    /** A policy with every knob turned. */
    public static HandoverPolicy policy() {
        return HandoverPolicy.builder()
                .version(PolicyVersion.of("taobao-shop-strict", "1"))
                .zone(ZoneId.of("Asia/Shanghai"))
                .takerLead(Duration.ofMinutes(7))
                .leavingUnrelieved(LeavingRule.RAISED)
                .nightForm(HandoverForm.BOOK)
                .mandatoryKinds(Set.of(HandoverItemKind.NOTICE))
                .writtenKinds(Set.of(HandoverItemKind.STAFF_CHANGE))
                .equipment(Map.of(KEY, 3))
                .placeChecked(false)
                .minimumOnDuty(2)
                .standIns(Set.of(Role.OFFICER))
                .extendable(false)
                .longestExtension(Duration.ofMinutes(7))
                .meetings(Map.of(ShiftCode.DAY, HourRange.parse("17:00-17:30")))
                .complaintKinds(Set.of(HandoverItemKind.COMPLAINT))
                .workOrderKinds(Set.of(HandoverItemKind.REPAIR))
                .nightLogTime(LocalTime.of(9, 15))
                .dailyMeetingEnd(LocalTime.of(9, 15))
                .recordReaders(Set.of(Role.DIRECTOR))
                .leads(Set.of(Role.SUPERVISOR))
                .build();
    }
}
