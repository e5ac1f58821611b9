package io.careline.core.leave;

import io.careline.calendar.HourRange;
import io.careline.leave.CountedLeave;
import io.careline.leave.DayHalf;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveCalendar;
import io.careline.leave.LeaveCount;
import io.careline.leave.LeaveCounting;
import io.careline.leave.LeaveDay;
import io.careline.leave.LeaveDayKind;
import io.careline.leave.LeaveMeasure;
import io.careline.leave.LeavePortion;
import io.careline.leave.LeaveSpan;
import io.careline.leave.SandwichRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Counts one span of leave, date by date. */
record SpanCounter(LeaveSpan span, LeaveCounting counting, LeaveCalendar calendar, List<CountedLeave> earlier) {
    private static final int MINUTES_OF_HOUR = 60;

    LeaveCount count() {
        TreeMap<LocalDate, LeavePortion> portions = new TreeMap<>();
        for (LocalDate date = first(span); !date.isAfter(last(span)); date = date.plusDays(1)) {
            portion(calendar.day(date)).ifPresent(portion -> portions.put(portion.date(), portion));
        }
        if (counting.sandwich() != SandwichRule.NONE) {
            for (LeaveDay day : new Sandwich(this).days()) {
                portions.putIfAbsent(day.date(), free(day, 2, true));
            }
        }
        return LeaveCount.of(counting, portions.values());
    }

    /** Hours after midnight may be those of a shift that began the day before. */
    static LocalDate first(LeaveSpan span) {
        return span.hours().isPresent() ? span.firstDay().minusDays(1) : span.firstDay();
    }

    static LocalDate last(LeaveSpan span) {
        return span.hours().isPresent() ? span.lastDay().plusDays(1) : span.lastDay();
    }

    private Optional<LeavePortion> portion(LeaveDay day) {
        if (span.hours().isPresent()) {
            return Optional.of(minutes(day, span.hours().get()))
                    .filter(minutes -> minutes > 0)
                    .map(minutes -> portion(day, days(minutes, day.workingMinutes()), minutes));
        }
        boolean isFirst = span.includes(day.date(), DayHalf.FIRST);
        boolean isSecond = span.includes(day.date(), DayHalf.SECOND);
        int halves = isFirst && isSecond ? 2 : 1;
        if (day.kind() != LeaveDayKind.WORKDAY) {
            return counting.counts(day.kind()) ? Optional.of(free(day, halves, false)) : Optional.empty();
        }
        int from = isFirst ? day.firstMinute() : day.middleMinute();
        int to = isSecond ? day.lastMinute() : day.middleMinute();
        return Optional.of(portion(day, days(halves, 2), day.workingMinutes(from, to)));
    }

    private int minutes(LeaveDay day, HourRange hours) {
        int shift = Math.toIntExact(span.firstDay().toEpochDay() - day.date().toEpochDay()) * LeaveDay.MINUTES_OF_DAY;
        return day.workingMinutes(hours.startMinute() + shift, hours.endMinute() + shift);
    }

    private static LeaveAmount days(long part, long whole) {
        return LeaveAmount.of(LeaveMeasure.DAYS, part, whole);
    }

    private static LeavePortion portion(LeaveDay day, LeaveAmount days, long minutes) {
        return LeavePortion.builder()
                .date(day.date())
                .kind(day.kind())
                .days(days)
                .hours(LeaveAmount.of(LeaveMeasure.HOURS, minutes, MINUTES_OF_HOUR))
                .build();
    }

    private LeavePortion free(LeaveDay day, int halves, boolean isSandwiched) {
        return LeavePortion.builder()
                .date(day.date())
                .kind(day.kind())
                .days(days(halves, 2))
                .hours(LeaveAmount.hours(counting.freeDayLength()).times(halves, 2))
                .sandwiched(isSandwiched)
                .build();
    }
}
