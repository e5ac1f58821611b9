package io.careline.core.calendar;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.ClockBoundary;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Open time counts; days are working days. */
record BusinessCounting(BusinessCalendar calendar, ClockBoundary boundary) implements Counting {
    @Override
    public Duration between(Instant from, Instant to) {
        return to.isAfter(from) ? calendar.between(from, to) : Duration.ZERO;
    }

    @Override
    public Instant plus(Instant start, Duration target) {
        return atBoundary(calendar.plus(start, target));
    }

    @Override
    public Instant minus(Instant due, Duration length) {
        return calendar.minus(due, length);
    }

    @Override
    public Instant endOfDay(Instant start, int days) {
        return endOf(calendar.plusDays(dateOf(start), days));
    }

    @Override
    public Instant later(Instant due, Instant heldAt, Instant resumedAt) {
        LocalDate held = lastEnded(heldAt);
        LocalDate resumed = lastEnded(resumedAt);
        int ended = resumed.isAfter(held) ? calendar.daysBetween(held, resumed) : 0;
        return ended == 0 ? due : endOf(calendar.plusDays(workdayOf(due), ended));
    }

    /** The last date whose working time is over: a working day ends with its last closing, which a night puts a day on. */
    private LocalDate lastEnded(Instant moment) {
        LocalDate date = dateOf(moment);
        LocalDate before = date.minusDays(1);
        if (goesOn(before, moment)) {
            return before.minusDays(1);
        }
        return goesOn(date, moment) ? before : date;
    }

    private boolean goesOn(LocalDate date, Instant moment) {
        return calendar.workday(date).filter(day -> day.end().isAfter(moment)).isPresent();
    }

    /** The last working day that began before a due time: the one whose end it is. */
    private LocalDate workdayOf(Instant due) {
        LocalDate date = dateOf(due.minusNanos(1));
        boolean hasBegun =
                calendar.workday(date).filter(day -> day.start().isBefore(due)).isPresent();
        return hasBegun ? date : calendar.minusDays(date, 1);
    }

    private Instant endOf(LocalDate workday) {
        return atBoundary(calendar.workday(workday)
                .orElseThrow(() -> new DateTimeException("date (" + workday + ") must be a working day"))
                .end());
    }

    private Instant atBoundary(Instant due) {
        return boundary == ClockBoundary.PERIOD_END || calendar.isOpen(due)
                ? due
                : calendar.nextOpening(due).orElse(due);
    }

    private LocalDate dateOf(Instant instant) {
        return instant.atZone(calendar.zone()).toLocalDate();
    }
}
