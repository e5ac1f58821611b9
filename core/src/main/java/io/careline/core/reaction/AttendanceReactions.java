package io.careline.core.reaction;

import io.careline.attendance.AbsenceRef;
import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceId;
import io.careline.attendance.GrantTimeOff;
import io.careline.attendance.RaiseUnauthorisedAbsence;
import io.careline.attendance.RaisedAbsence;
import io.careline.attendance.RevokeTimeOff;
import io.careline.attendance.TimeOff;
import io.careline.attendance.TimeOffKind;
import io.careline.calendar.OpenInterval;
import io.careline.common.AbsenceCause;
import io.careline.common.AgentId;
import io.careline.leave.LeaveAbsenceRaised;
import io.careline.leave.LeaveApproved;
import io.careline.leave.LeaveRevoked;
import io.careline.leave.LeaveShortened;
import io.careline.leave.LeaveSpan;
import io.careline.leave.UnauthorisedAbsence;
import io.careline.lifecycle.EventEnvelope;
import io.careline.reaction.Reactions;
import io.careline.swap.SwapAbsenceRaised;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What leave and swaps ask of attendance: time off day by day, and absences for a person to judge (rules L3, L5, L18, W8). */
final class AttendanceReactions {
    private AttendanceReactions() {}

    static List<Reactions.Answer> grant(LeaveApproved event, EventEnvelope<?> envelope) {
        return LeaveSpans.dates(event.span(), event.count()).stream()
                .flatMap(date -> granted(
                        event.agent(), date, event.span(), event.startsAt(), event.endsAt(), reference(envelope)))
                .toList();
    }

    static List<Reactions.Answer> revoke(LeaveRevoked event, EventEnvelope<?> envelope) {
        return LeaveSpans.dates(event.span(), event.count()).stream()
                .map(date -> answer(event.agent(), date, RevokeTimeOff.of(reference(envelope))))
                .toList();
    }

    /** Days of which less was taken than approved; the others stay as they were granted. */
    static List<Reactions.Answer> adjust(LeaveShortened event, EventEnvelope<?> envelope) {
        AbsenceRef reference = reference(envelope);
        Set<LocalDate> taken = LeaveSpans.dates(event.span(), event.taken());
        List<Reactions.Answer> answers = new ArrayList<>();
        LeaveSpans.dates(event.approvedSpan(), event.approved()).forEach(date -> {
            if (!taken.contains(date)) {
                answers.add(answer(event.agent(), date, RevokeTimeOff.of(reference)));
            } else if (!LeaveSpans.isWhole(event.span(), date)) {
                granted(event.agent(), date, event.span(), event.startsAt(), event.endsAt(), reference)
                        .forEach(answers::add);
            }
        });
        return List.copyOf(answers);
    }

    /** Part of a day is off from the beginning of the leave to its end; attendance looks at the shift's own hours only. */
    private static Stream<Reactions.Answer> granted(
            AgentId agent, LocalDate date, LeaveSpan span, Instant startsAt, Instant endsAt, AbsenceRef reference) {
        TimeOff.Builder timeOff = TimeOff.builder().reference(reference).kind(TimeOffKind.LEAVE);
        if (!LeaveSpans.isWhole(span, date)) {
            if (!startsAt.isBefore(endsAt)) {
                return Stream.empty();
            }
            timeOff.interval(OpenInterval.of(startsAt, endsAt));
        }
        return Stream.of(answer(agent, date, GrantTimeOff.of(timeOff.build())));
    }

    /** One claim a day; the first day only while the agent is still away. */
    static List<Reactions.Answer> raise(LeaveAbsenceRaised event, EventEnvelope<?> envelope) {
        UnauthorisedAbsence absence = event.absence();
        String rule = absence.cause().equals(AbsenceCause.LEAVE_OVERSTAYED) ? "L3" : "L5";
        RaisedAbsence claim = claim(absence.cause(), rule, envelope);
        LocalDate to = absence.to().filter(last -> last.isAfter(absence.from())).orElse(absence.from());
        return absence.from()
                .datesUntil(to.plusDays(1))
                .map(date -> answer(absence.agent(), date, RaiseUnauthorisedAbsence.of(claim)))
                .toList();
    }

    static Reactions.Answer raise(SwapAbsenceRaised event, EventEnvelope<?> envelope) {
        AbsenceCause cause =
                event.ruleId().equals("L18") ? AbsenceCause.LEAVE_ON_SWAPPED_SHIFT : AbsenceCause.SHIFT_MISSED_IN_SWAP;
        return answer(
                event.agent(),
                event.shift().date(),
                RaiseUnauthorisedAbsence.of(claim(cause, event.ruleId(), envelope)));
    }

    private static RaisedAbsence claim(AbsenceCause cause, String ruleId, EventEnvelope<?> envelope) {
        return RaisedAbsence.builder()
                .cause(cause)
                .ruleId(Optional.of(ruleId))
                .reference(reference(envelope))
                .build();
    }

    private static AbsenceRef reference(EventEnvelope<?> envelope) {
        return AbsenceRef.of(envelope.aggregateId());
    }

    private static Reactions.Answer answer(AgentId agent, LocalDate date, AttendanceCommand command) {
        return new Reactions.Answer("attendance", AttendanceId.of(agent, date).value(), command);
    }
}
