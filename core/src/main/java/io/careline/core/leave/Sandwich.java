package io.careline.core.leave;

import io.careline.calendar.HourRange;
import io.careline.leave.CountedLeave;
import io.careline.leave.DayHalf;
import io.careline.leave.LeaveDay;
import io.careline.leave.LeaveDayKind;
import io.careline.leave.LeavePortion;
import io.careline.leave.LeaveSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the free days that count because there is leave on both sides: that of the span itself on one of them at least. */
final class Sandwich {
    private final SpanCounter counter;
    private final Set<LocalDate> charged;

    Sandwich(SpanCounter counter) {
        this.counter = counter;
        charged = counter.earlier().stream()
                .map(leave -> leave.count().portions())
                .flatMap(Collection::stream)
                .map(LeavePortion::date)
                .collect(Collectors.toSet());
    }

    /** Walks from working day to working day. */
    List<LeaveDay> days() {
        List<LeaveDay> sandwiched = new ArrayList<>();
        List<LeaveDay> run = new ArrayList<>();
        @Nullable LeaveDay before = null;
        LocalDate last = end();
        for (LocalDate date = start(); !date.isAfter(last); date = date.plusDays(1)) {
            LeaveDay day = counter.calendar().day(date);
            if (day.kind() != LeaveDayKind.WORKDAY) {
                run.add(day);
                continue;
            }
            if (before != null && isBetween(before, day)) {
                sandwiched.addAll(run);
            }
            before = day;
            run.clear();
        }
        sandwiched.removeIf(day ->
                charged.contains(day.date()) || !counter.counting().sandwich().counts(day.kind()));
        return sandwiched;
    }

    private LocalDate start() {
        LocalDate date = SpanCounter.first(counter.span());
        while (isEarlierLeave(SpanCounter::first, date::isAfter)) {
            date = date.minusDays(1);
            if (isWorkday(date)) {
                break;
            }
        }
        return date;
    }

    private LocalDate end() {
        LocalDate date = SpanCounter.last(counter.span());
        while (isEarlierLeave(SpanCounter::last, date::isBefore)) {
            date = date.plusDays(1);
            if (isWorkday(date)) {
                break;
            }
        }
        return date;
    }

    private boolean isEarlierLeave(Function<LeaveSpan, LocalDate> edge, Predicate<LocalDate> isBeyond) {
        return counter.earlier().stream().map(CountedLeave::span).map(edge).anyMatch(isBeyond);
    }

    private boolean isWorkday(LocalDate date) {
        return counter.calendar().day(date).kind() == LeaveDayKind.WORKDAY;
    }

    private boolean isBetween(LeaveDay before, LeaveDay after) {
        boolean isOwnBefore = endsOnLeave(before, counter.span());
        boolean isOwnAfter = beginsOnLeave(after, counter.span());
        return (isOwnBefore && (isOwnAfter || isEarlier(leave -> beginsOnLeave(after, leave))))
                || (isOwnAfter && isEarlier(leave -> endsOnLeave(before, leave)));
    }

    private boolean isEarlier(Predicate<LeaveSpan> condition) {
        return counter.earlier().stream().map(CountedLeave::span).anyMatch(condition);
    }

    private static boolean endsOnLeave(LeaveDay day, LeaveSpan span) {
        return span.hours()
                .map(hours -> isWithin(day, day.lastMinute() - 1, span.firstDay(), hours))
                .orElseGet(() -> span.includes(day.date(), DayHalf.SECOND));
    }

    private static boolean beginsOnLeave(LeaveDay day, LeaveSpan span) {
        return span.hours()
                .map(hours -> isWithin(day, day.firstMinute(), span.firstDay(), hours))
                .orElseGet(() -> span.includes(day.date(), DayHalf.FIRST));
    }

    private static boolean isWithin(LeaveDay day, int minute, LocalDate date, HourRange hours) {
        long later = (date.toEpochDay() - day.date().toEpochDay()) * LeaveDay.MINUTES_OF_DAY;
        return minute >= hours.startMinute() + later && minute < hours.endMinute() + later;
    }
}
