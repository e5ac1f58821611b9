package io.careline.core.handover;

import io.careline.calendar.HourRange;
import io.careline.core.internal.LocalTimes;
import io.careline.handover.Handover;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverForm;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.HandoverReasons;
import io.careline.handover.HandoverScheduled;
import io.careline.handover.ReplaceTaker;
import io.careline.handover.ScheduleHandover;
import io.careline.handover.TakerReplaced;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import io.careline.roster.ShiftCode;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Arranges a handover: who, when, in which form, after which meetings (rules H1, H8, H11, R7, R10). */
record Scheduling(HandoverPolicy policy, DailyTimes times) {
    static List<Rejection> areDifferent(Handover handover, ScheduleHandover command, DecisionContext context) {
        return Parties.areDifferent(Optional.of(command.giver()), command.taker());
    }

    /** By the book there may be a night between them. */
    List<Finding> shiftsMeet(Handover handover, ScheduleHandover command, DecisionContext context) {
        return form(command) == HandoverForm.IN_PERSON && command.takerStart().isAfter(command.shiftEnd())
                ? List.of(Finding.of(HandoverReasons.SHIFTS_APART, "R7")
                        .with("start", LocalTimes.of(command.takerStart(), policy.zone()))
                        .with("end", LocalTimes.of(command.shiftEnd(), policy.zone())))
                : List.of();
    }

    private HandoverForm form(ScheduleHandover command) {
        return command.isNight() ? policy.nightForm() : HandoverForm.IN_PERSON;
    }

    List<HandoverEvent> schedule(Handover handover, ScheduleHandover command, DecisionContext context) {
        return List.of(HandoverScheduled.builder()
                .giver(command.giver())
                .taker(command.taker())
                .shiftEnd(command.shiftEnd())
                .takerDueAt(command.takerStart().minus(policy.takerLead()))
                .beginsAfter(beginsAfter(command))
                .night(command.isNight())
                .form(form(command))
                .nightLogAt(
                        command.isNight()
                                ? Optional.of(times.next(command.shiftEnd(), policy.nightLogTime()))
                                : Optional.empty())
                .attributes(command.attributes())
                .build());
    }

    /**
     * The giver's meeting is the last one of his shift, the taker's the first one of his. One that begins only once both
     * are there is none to wait for: it comes later in the taker's shift.
     */
    private Optional<Instant> beginsAfter(ScheduleHandover command) {
        Instant together = command.shiftEnd().isAfter(command.takerStart()) ? command.shiftEnd() : command.takerStart();
        return Stream.of(
                        meeting(command.givenShift()).map(given -> times.last(command.shiftEnd(), end(given))),
                        meeting(command.takenShift())
                                .filter(taken ->
                                        !begin(taken, command.takerStart()).isAfter(together))
                                .map(taken -> times.next(begin(taken, command.takerStart()), end(taken))))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private Optional<HourRange> meeting(Optional<ShiftCode> shift) {
        return shift.flatMap(code -> Optional.ofNullable(policy.meetings().get(code)));
    }

    private Instant begin(HourRange meeting, Instant from) {
        return times.next(from, LocalTime.MIDNIGHT.plusMinutes(meeting.startMinute()));
    }

    private static LocalTime end(HourRange meeting) {
        return LocalTime.MIDNIGHT.plusMinutes(meeting.endMinute());
    }

    static List<Rejection> isSomebodyElse(Handover handover, ReplaceTaker command, DecisionContext context) {
        return Parties.areDifferent(handover.giver(), command.taker());
    }

    List<HandoverEvent> replace(Handover handover, ReplaceTaker command, DecisionContext context) {
        if (handover.taker().filter(command.taker()::equals).isPresent()) {
            return List.of();
        }
        return List.of(TakerReplaced.builder()
                .taker(command.taker())
                .takerDueAt(command.expectedAt().orElse(context.now()))
                .attributes(command.attributes())
                .build());
    }
}
