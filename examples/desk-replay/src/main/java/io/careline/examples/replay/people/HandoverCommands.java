package io.careline.examples.replay.people;

import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.Channel;
import io.careline.complaint.ComplaintId;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.journal.JournalForm;
import io.careline.examples.replay.journal.JournalLine;
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
import io.careline.handover.HandoverCommand;
import io.careline.handover.HandoverCommandType;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.LeavePost;
import io.careline.handover.PostCover;
import io.careline.handover.RecordItem;
import io.careline.handover.ReplaceTaker;
import io.careline.handover.ReportNothing;
import io.careline.handover.ResumeHandover;
import io.careline.handover.ScheduleHandover;
import io.careline.handover.SignHandover;
import io.careline.handover.SuspendHandover;
import io.careline.roster.ShiftType;
import io.careline.swap.SwapShift;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the commands of a line about a handover: one, or one for each kind of which there is nothing.
 *
 * @param line the line
 * @param duty the roster as it stands, which says when shifts end and begin
 * @param staff who has which roles
 * @param zone the zone of the desk
 */
record HandoverCommands(JournalLine line, DutyRoster duty, Staff staff, ZoneId zone) {
    List<HandoverCommand> commands() throws LineFault {
        HandoverCommandType type = JournalForm.command(HandoverCommandType.values(), line.activity());
        if (type != HandoverCommandType.REPORT_NOTHING) {
            return List.of(command(type));
        }
        List<HandoverCommand> commands = new ArrayList<>();
        for (HandoverItemKind kind : line.names(HandoverForm.KIND, HandoverItemKind::of)) {
            commands.add(ReportNothing.of(kind));
        }
        line.needed(HandoverForm.KIND, commands.stream().findFirst());
        return commands;
    }

    private HandoverCommand command(HandoverCommandType type) throws LineFault {
        return switch (type) {
            case SCHEDULE -> schedule();
            case REPLACE_TAKER ->
                ReplaceTaker.builder()
                        .taker(taker())
                        .expectedAt(line.moment(HandoverForm.AT))
                        .build();
            case RECORD_ITEM -> item();
            case COMPLETE_ITEM -> CompleteItem.of(line.needed(HandoverForm.ITEM, number(HandoverForm.ITEM)));
            case EXTEND_SHIFT -> ExtendShift.builder().customer(customer()).build();
            case END_EXTENSION -> EndExtension.of();
            case BEGIN ->
                BeginHandover.builder().arrivedAt(line.moment(HandoverForm.AT)).build();
            case COUNT_EQUIPMENT -> count();
            case CHECK_PLACE ->
                CheckPlace.builder()
                        .clean(line.needed(HandoverForm.CLEAN, line.answer(HandoverForm.CLEAN)))
                        .note(text())
                        .build();
            case SUSPEND -> SuspendHandover.builder().problem(text()).build();
            case CALL_AWAY -> CallAway.builder().reason(text()).cover(cover()).build();
            case RESUME ->
                ResumeHandover.builder()
                        .stage(text())
                        .solved(line.flag(HandoverForm.DONE))
                        .build();
            case SIGN -> SignHandover.of();
            case ACCEPT ->
                AcceptHandover.builder().remarks(text()).cover(cover()).build();
            case LEAVE_POST -> LeavePost.builder().reason(text()).cover(cover()).build();
            case ABANDON -> AbandonHandover.builder().reason(text()).build();
            case REPORT_NOTHING, RECORD_GIVER_WAITING, REGISTER_NIGHT_LOG, PASS_RECORD ->
                throw new AssertionError(line.activity());
        };
    }

    /** The roster says when the giver's shift ends, and when the taker's next one begins. */
    private HandoverCommand schedule() throws LineFault {
        AgentId giver =
                line.name(HandoverForm.GIVER, AgentId::of).orElse(line.actor().id());
        AgentId taker = taker();
        LocalDate date = line.needed(HandoverForm.DATE, line.date(HandoverForm.DATE));
        SwapShift given = duty.shift(giver, date)
                .map(shift -> SwapShift.of(date, shift))
                .orElseThrow(
                        () -> line.fault(HandoverForm.DATE, giver + " has no shift on " + date + " in the roster"));
        SwapShift taken = next(taker, given)
                .orElseThrow(() -> line.fault(
                        HandoverForm.TAKER, taker + " has no shift after that of " + date + " in the roster"));
        return ScheduleHandover.builder()
                .giver(giver)
                .taker(taker)
                .shiftEnd(given.endsAt(zone))
                .takerStart(taken.startsAt(zone))
                .givenShift(given.shift().code())
                .takenShift(taken.shift().code())
                .night(given.shift().isNight())
                .build();
    }

    private Optional<SwapShift> next(AgentId taker, SwapShift given) {
        Instant start = given.startsAt(zone);
        for (LocalDate date : List.of(given.date(), given.date().plusDays(1))) {
            Optional<ShiftType> shift = duty.shift(taker, date);
            Optional<SwapShift> after = shift.map(type -> SwapShift.of(date, type))
                    .filter(taken -> taken.startsAt(zone).isAfter(start));
            if (after.isPresent()) {
                return after;
            }
        }
        return Optional.empty();
    }

    private HandoverCommand item() throws LineFault {
        return RecordItem.builder()
                .kind(line.needed(HandoverForm.KIND, line.name(HandoverForm.KIND, HandoverItemKind::of)))
                .text(text())
                .customer(customer())
                .caseId(line.name(HandoverForm.CASE, ComplaintId::of))
                .channel(line.name(HandoverForm.CHANNEL, Channel::of))
                .department(line.name(HandoverForm.DEPARTMENT, DepartmentId::of))
                .urgent(line.flag(HandoverForm.URGENT))
                .done(line.flag(HandoverForm.DONE))
                .build();
    }

    private HandoverCommand count() throws LineFault {
        Optional<AgentId> lostBy = line.name(HandoverForm.LOST_BY, AgentId::of);
        List<Map.Entry<EquipmentCode, Integer>> counts = line.value(
                        HandoverForm.COUNTS,
                        "equipment and numbers, such as key=1 torch=1",
                        text -> Arrays.stream(text.split("\\s+"))
                                .map(HandoverCommands::count)
                                .toList())
                .orElse(List.of());
        List<EquipmentCount> found = new ArrayList<>();
        for (Map.Entry<EquipmentCode, Integer> count : counts) {
            found.add(EquipmentCount.builder()
                    .equipment(count.getKey())
                    .found(count.getValue())
                    .lostBy(lostBy)
                    .build());
        }
        return CountEquipment.of(found.toArray(new EquipmentCount[0]));
    }

    private static Map.Entry<EquipmentCode, Integer> count(String text) {
        int sign = text.indexOf('=');
        int found = Integer.parseInt(text.substring(sign + 1));
        if (sign < 0 || found < 0) {
            throw new IllegalArgumentException("count (" + text + ") must be equipment and a number not below zero");
        }
        return Map.entry(EquipmentCode.of(text.substring(0, sign)), found);
    }

    private PostCover cover() throws LineFault {
        PostCover.Builder cover = PostCover.builder();
        line.name(HandoverForm.STAND_IN, AgentId::of).map(staff::actor).ifPresent(cover::standIn);
        number(HandoverForm.COLLEAGUES).ifPresent(cover::colleagues);
        return cover.build();
    }

    private Optional<Integer> number(String column) throws LineFault {
        return line.value(column, "a number not below zero", text -> {
            int number = Integer.parseInt(text);
            if (number < 0) {
                throw new IllegalArgumentException("number (" + number + ") must not be below zero");
            }
            return number;
        });
    }

    private AgentId taker() throws LineFault {
        return line.needed(HandoverForm.TAKER, line.name(HandoverForm.TAKER, AgentId::of));
    }

    private Optional<CustomerRef> customer() throws LineFault {
        return line.name(HandoverForm.CUSTOMER, CustomerRef::of);
    }

    private Optional<String> text() {
        return line.text(HandoverForm.TEXT);
    }
}
