package io.careline.core.leave;

import io.careline.calendar.HourRange;
import io.careline.core.internal.LocalTimes;
import io.careline.leave.DayHalf;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveChannel;
import io.careline.leave.LeaveCount;
import io.careline.leave.LeaveDay;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveRequestId;
import io.careline.leave.LeaveRule;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveView;
import io.careline.roster.Assignment;
import io.careline.roster.RosterView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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

    /**
     * The agent's own shifts of which some part falls into the leave, the earliest first. Hours can be those of a shift
     * that began the day before, or begins at the midnight that they pass.
     */
    List<Assignment> shifts() {
        RosterView roster = facts.roster(policy.zone());
        int beside = span().hours().isPresent() ? 1 : 0;
        return span().firstDay()
                .minusDays(beside)
                .datesUntil(span().lastDay().plusDays(1L + beside))
                .flatMap(date -> roster.on(date).stream())
                .filter(shift -> shift.agent().equals(application.agent()))
                .filter(this::isTouched)
                .sorted(Comparator.comparing(Assignment::date)
                        .thenComparingInt(shift -> shift.shift().hours().startMinute()))
                .toList();
    }

    private boolean isTouched(Assignment shift) {
        return span().hours()
                .map(hours -> isTouched(
                        shift, hours, LeaveDay.MINUTES_OF_DAY * shift.date().until(span().firstDay(), ChronoUnit.DAYS)))
                .orElseGet(() -> includes(shift.date()));
    }

    private static boolean isTouched(Assignment shift, HourRange hours, long later) {
        return hours.startMinute() + later < shift.shift().hours().endMinute()
                && shift.shift().hours().startMinute() < hours.endMinute() + later;
    }

    private boolean includes(LocalDate date) {
        return span().includes(date, DayHalf.FIRST) || span().includes(date, DayHalf.SECOND);
    }
}
