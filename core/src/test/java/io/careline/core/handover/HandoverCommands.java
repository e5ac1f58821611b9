package io.careline.core.handover;

import io.careline.common.CustomerRef;
import io.careline.complaint.ComplaintId;
import io.careline.core.lifecycle.RandomCommands;
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
import io.careline.handover.ExtendShift;
import io.careline.handover.Handover;
import io.careline.handover.HandoverCommand;
import io.careline.handover.HandoverCommandType;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.LeavePost;
import io.careline.handover.PassRecord;
import io.careline.handover.PostCover;
import io.careline.handover.RecordGiverWaiting;
import io.careline.handover.RecordItem;
import io.careline.handover.RegisterNightLog;
import io.careline.handover.ReplaceTaker;
import io.careline.handover.ReportNothing;
import io.careline.handover.ResumeHandover;
import io.careline.handover.ScheduleHandover;
import io.careline.handover.SignHandover;
import io.careline.handover.SuspendHandover;
import io.careline.lifecycle.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes commands of every type by chance, sound ones and faulty ones, the same for the same seed. */
final class HandoverCommands extends RandomCommands<Handover, HandoverCommand, HandoverCommandType> {
    private static final List<Actor> PEOPLE = List.of(
            HandoverDesk.ANN,
            HandoverDesk.ANN,
            HandoverDesk.ANN,
            HandoverDesk.BOB,
            HandoverDesk.BOB,
            HandoverDesk.BOB,
            HandoverDesk.LEAD);
    private static final List<HandoverItemKind> KINDS = List.of(
            HandoverItemKind.OPEN_CASE,
            HandoverItemKind.OPEN_CASE,
            HandoverItemKind.URGENT,
            HandoverItemKind.COMPLAINT,
            HandoverItemKind.REPAIR,
            HandoverItemKind.EQUIPMENT);

    HandoverCommands(long seed) {
        super(seed, List.of(HandoverCommandType.values()), PEOPLE, Duration.ofHours(2));
    }

    @Override
    public HandoverCommand of(HandoverCommandType type, Instant now, Handover handover) {
        return switch (type) {
            case SCHEDULE -> schedule(now);
            case REPLACE_TAKER ->
                ReplaceTaker.builder()
                        .taker(any(PEOPLE).id())
                        .expectedAt(maybe(now.plusSeconds(600)))
                        .build();
            case RECORD_ITEM ->
                RecordItem.builder()
                        .kind(any(KINDS))
                        .text(mostly("text " + below(3)))
                        .customer(maybe(CustomerRef.of("K-1")))
                        .caseId(isSeldom() ? maybe(ComplaintId.of("C-1")) : Optional.empty())
                        .urgent(isSeldom())
                        .done(isSeldom())
                        .build();
            case COMPLETE_ITEM -> CompleteItem.of(1 + below(handover.items().size() + 1));
            case REPORT_NOTHING -> ReportNothing.of(any(KINDS));
            case EXTEND_SHIFT ->
                ExtendShift.builder()
                        .customer(mostly(CustomerRef.of("K-" + below(2))))
                        .build();
            case END_EXTENSION -> EndExtension.of();
            case RECORD_GIVER_WAITING -> RecordGiverWaiting.of();
            case BEGIN ->
                BeginHandover.builder()
                        .arrivedAt(maybe(now.minusSeconds(below(1000) - 50L)))
                        .build();
            case COUNT_EQUIPMENT -> count();
            case CHECK_PLACE -> CheckPlace.of(!isSeldom());
            case SUSPEND -> SuspendHandover.builder().problem(mostly("a leak")).build();
            case CALL_AWAY ->
                CallAway.builder().reason(mostly("a fire")).cover(cover()).build();
            case RESUME ->
                ResumeHandover.builder()
                        .stage(mostly("valve shut"))
                        .solved(chance())
                        .build();
            case SIGN -> SignHandover.builder().inPerson(!isSeldom()).build();
            case ACCEPT ->
                AcceptHandover.builder()
                        .remarks(chance() ? mostly("a key is bent") : Optional.empty())
                        .inPerson(!isSeldom())
                        .cover(cover())
                        .build();
            case LEAVE_POST ->
                LeavePost.builder().reason(maybe("the last bus")).cover(cover()).build();
            case ABANDON -> AbandonHandover.builder().reason(mostly("no shift")).build();
            case REGISTER_NIGHT_LOG -> RegisterNightLog.of();
            case PASS_RECORD -> PassRecord.of();
        };
    }

    private ScheduleHandover schedule(Instant now) {
        return ScheduleHandover.builder()
                .giver(HandoverDesk.ANN.id())
                .taker(isSeldom() ? HandoverDesk.ANN.id() : HandoverDesk.BOB.id())
                .shiftEnd(now.plus(Duration.ofHours(below(60))))
                .takerStart(now.plus(Duration.ofHours(below(60))))
                .night(!isSeldom())
                .build();
    }

    private CountEquipment count() {
        return CountEquipment.of(
                EquipmentCount.of(isSeldom() ? EquipmentCode.of("torch") : HandoverDesk.KEY, below(4)));
    }

    private PostCover cover() {
        return chance()
                ? PostCover.standIn(isSeldom() ? HandoverDesk.LEAD : HandoverDesk.GUARD)
                : PostCover.of(below(2));
    }
}
