package io.careline.core.handover;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Finds times of day and lengths of time: a time that daylight saving skips is later by the gap. */
record DailyTimes(ZoneId zone) {
    /** The first moment from another one on, itself included, at which a clock on the wall shows a time. */
    Instant next(Instant from, LocalTime time) {
        LocalDate date = from.atZone(zone).toLocalDate().minusDays(1);
        while (at(date, time).isBefore(from)) {
            date = date.plusDays(1);
        }
        return at(date, time);
    }

    /** The last such moment up to another one, itself included; a zone may have skipped the day before. */
    Instant last(Instant to, LocalTime time) {
        LocalDate date = to.atZone(zone).toLocalDate();
        while (at(date, time).isAfter(to)) {
            date = date.minusDays(1);
        }
        return at(date, time);
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    /** How much later one moment is than another; zero if it is not. */
    static Duration later(Instant than, Instant moment) {
        return moment.isAfter(than) ? Duration.between(than, moment) : Duration.ZERO;
    }
}
