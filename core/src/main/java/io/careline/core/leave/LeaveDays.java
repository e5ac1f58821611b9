package io.careline.core.leave;

import io.careline.calendar.HourRange;
import io.careline.leave.LeaveCalendar;
import io.careline.leave.LeaveDay;
import io.careline.leave.LeaveSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days that facts list, as a calendar; a day that is not listed is one of work, so that it ends a run of free days. */
record LeaveDays(List<LeaveDay> days) implements LeaveCalendar {
    @Override
    public LeaveDay day(LocalDate date) {
        return find(date).orElseGet(() -> LeaveDay.workday(date, HourRange.wholeDay()));
    }

    Optional<LeaveDay> find(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    /** The first day of a span that nobody has listed. */
    Optional<LocalDate> missing(LeaveSpan span) {
        return span.firstDay()
                .datesUntil(span.lastDay().plusDays(1))
                .filter(date -> find(date).isEmpty())
                .findFirst();
    }
}
