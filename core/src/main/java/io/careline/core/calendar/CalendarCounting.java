package io.careline.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** All time counts; days are the dates of a zone. */
record CalendarCounting(ZoneId zone) implements Counting {
    @Override
    public Duration between(Instant from, Instant to) {
        return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    }

    @Override
    public Instant plus(Instant start, Duration target) {
        return start.plus(target);
    }

    @Override
    public Instant minus(Instant due, Duration length) {
        return due.minus(length);
    }

    @Override
    public Instant endOfDay(Instant start, int days) {
        return endOf(dateOf(start).plusDays(days));
    }

    @Override
    public Instant later(Instant due, Instant heldAt, Instant resumedAt) {
        long ended = Math.max(0, ChronoUnit.DAYS.between(dateOf(heldAt), dateOf(resumedAt)));
        return ended == 0 ? due : endOf(dateOf(due.minusNanos(1)).plusDays(ended));
    }

    private LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
