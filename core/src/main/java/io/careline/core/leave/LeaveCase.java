package io.careline.core.leave;

import io.careline.core.internal.LocalTimes;
import io.careline.leave.DayHalf;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveChannel;
import io.careline.leave.LeaveCount;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveRequestId;
import io.careline.leave.LeaveRule;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveView;
import io.careline.roster.Assignment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A request as the guards see it: what is asked for, what is known beside, and how long it is. */
record LeaveCase(
        LeavePolicy policy,
        LeaveRule rule,
        LeaveRequestId id,
        LeaveApplication application,
        LeaveFacts facts,
        LeaveChannel channel,
        boolean isEmergency,
        Optional<Instant> happenedAt,
        Instant now,
        LeaveCount count) {
    LeaveSpan span() {
        return application.span();
    }

    LeaveDays days() {
        return new LeaveDays(facts.days());
    }

    LeaveTimes times() {
        return new LeaveTimes(policy.zone(), span(), days());
    }

    /** A moment as a reason tells it. */
    LocalDateTime local(Instant moment) {
        return LocalTimes.of(moment, policy.zone());
    }

    List<LeaveView> others() {
        return Counting.others(id, facts);
    }

    /** The dates of the leave, the first to the last. */
    Stream<LocalDate> dates() {
        return span().firstDay().datesUntil(span().lastDay().plusDays(1));
    }

    /** The agent's own shifts of which some part falls into the leave, by date. */
    List<Assignment> shifts() {
        return dates().flatMap(date -> facts.roster(policy.zone()).on(date).stream())
                .filter(shift -> shift.agent().equals(application.agent()))
                .filter(this::isTouched)
                .toList();
    }

    private boolean isTouched(Assignment shift) {
        return span().hours()
                .map(hours -> hours.startMinute() < shift.shift().hours().endMinute()
                        && shift.shift().hours().startMinute() < hours.endMinute())
                .orElseGet(() -> includes(shift.date()));
    }

    private boolean includes(LocalDate date) {
        return span().includes(date, DayHalf.FIRST) || span().includes(date, DayHalf.SECOND);
    }
}
