package io.careline.core.leave;

import io.careline.calendar.HourRange;
import io.careline.leave.DayHalf;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveDay;
import io.careline.leave.LeaveReasons;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveView;
import io.careline.lifecycle.Rejection;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the agent is entitled to so much leave at that time. */
final class StockGuards {
    private StockGuards() {}

    static List<Rejection> overlap(LeaveCase leave) {
        return leave.others().stream()
                .filter(other -> leave.span().overlaps(other.span(), leave.days()))
                .map(other -> Rejection.of(LeaveReasons.OVERLAPPING)
                        .with("request", other.id())
                        .with("first", other.span().firstDay())
                        .with("last", other.span().lastDay()))
                .toList();
    }

    static List<Rejection> longestRun(LeaveCase leave) {
        Optional<LeaveAmount> longest = leave.rule().longestRun();
        LeaveAmount run = run(leave);
        return longest.isEmpty() || run.compareTo(longest.get()) <= 0
                ? List.of()
                : List.of(
                        Rejection.of(LeaveReasons.RUN_TOO_LONG).with("run", run).with("longest", longest.get()));
    }

    /** The leave and all that adjoins it, and what adjoins that. */
    private static LeaveAmount run(LeaveCase leave) {
        List<LeaveView> apart = new ArrayList<>(leave.others());
        List<LeaveSpan> run = new ArrayList<>(List.of(leave.span()));
        LeaveAmount days = leave.count().days();
        for (int i = 0; i < run.size(); i++) {
            LeaveSpan span = run.get(i);
            for (LeaveView other : List.copyOf(apart)) {
                if (adjoins(span, other.span(), leave.days()) || adjoins(other.span(), span, leave.days())) {
                    apart.remove(other);
                    run.add(other.span());
                    days = days.plus(other.count().days());
                }
            }
        }
        return days;
    }

    /** Whether one span follows another without work between, be they in days or in hours. */
    private static boolean adjoins(LeaveSpan before, LeaveSpan after, LeaveDays days) {
        long end = end(before, days);
        long start = start(after, days);
        return end <= start
                && before.lastDay()
                        .minusDays(1)
                        .datesUntil(after.firstDay().plusDays(2))
                        .noneMatch(date -> isWork(days.day(date), end, start));
    }

    private static boolean isWork(LeaveDay day, long from, long to) {
        int first = (int) Math.max(0, from - midnight(day.date()));
        int last = (int) Math.min(2L * LeaveDay.MINUTES_OF_DAY, to - midnight(day.date()));
        return first < last && day.workingMinutes(first, last) > 0;
    }

    private static long start(LeaveSpan span, LeaveDays days) {
        LeaveDay day = days.day(span.firstDay());
        return midnight(span.firstDay())
                + span.hours()
                        .map(HourRange::startMinute)
                        .orElseGet(() -> span.firstHalf() == DayHalf.FIRST ? day.firstMinute() : day.middleMinute());
    }

    private static long end(LeaveSpan span, LeaveDays days) {
        LeaveDay day = days.day(span.lastDay());
        return midnight(span.lastDay())
                + span.hours()
                        .map(HourRange::endMinute)
                        .orElseGet(() -> span.lastHalf() == DayHalf.SECOND ? day.lastMinute() : day.middleMinute());
    }

    private static long midnight(LocalDate date) {
        return date.toEpochDay() * LeaveDay.MINUTES_OF_DAY;
    }

    static List<Rejection> tenure(LeaveCase leave) {
        Period least = leave.rule().leastTenure();
        if (least.isZero()) {
            return List.of();
        }
        if (leave.facts().hiredOn().isEmpty()) {
            return List.of(about(LeaveReasons.HIRE_DATE_MISSING, leave));
        }
        LocalDate from = leave.facts().hiredOn().get().plus(least);
        return leave.span().firstDay().isBefore(from)
                ? List.of(about(LeaveReasons.TENURE_TOO_SHORT, leave).with("from", from))
                : List.of();
    }

    static List<Rejection> document(LeaveCase leave) {
        return lacksDocument(leave) && !mayFollow(leave)
                ? List.of(Rejection.of(LeaveReasons.DOCUMENT_MISSING)
                        .with("type", leave.application().leaveType())
                        .with("days", leave.count().days()))
                : List.of();
    }

    /** Whether papers are owed on the first day back (rule L16): by every emergency, and where a type lets them follow. */
    static boolean owesPapers(LeaveCase leave) {
        return leave.application().documents().isEmpty()
                && (leave.isEmergency() || (lacksDocument(leave) && mayFollow(leave)));
    }

    private static boolean mayFollow(LeaveCase leave) {
        return leave.isEmergency() || leave.rule().isDocumentLater();
    }

    private static boolean lacksDocument(LeaveCase leave) {
        return leave.application().documents().isEmpty()
                && leave.rule().leave().isDocumentNeeded(leave.count().days());
    }

    static Rejection about(String code, LeaveCase leave) {
        return Rejection.of(code)
                .with("agent", leave.application().agent())
                .with("type", leave.application().leaveType());
    }
}
