package io.careline.core.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/**
 * Turns local times into seconds: a skipped one is later by the length of the gap, a repeated one is its first
 * occurrence.
 *
 * <p>Asked in rising order it looks the zone's rules up only around their transitions. Not thread-safe: made for one pass
 * over a year.
 */
final class WallClock {
    private static final long SECONDS_OF_DAY = 86_400;

    /** No transition changes the offset by more than a day. */
    private static final long MARGIN = 2 * SECONDS_OF_DAY;

    private final ZoneId zone;

    /** From here until there the offset is this one and no local time comes twice. */
    private long calmFrom;

    private long calmUntil = Long.MIN_VALUE;
    private long offset;

    WallClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Whether the zone has no such date, as Apia had no 30 December 2011. */
    boolean isSkipped(LocalDate date) {
        return !isCalm(date.toEpochDay() * SECONDS_OF_DAY - offset)
                && !date.atStartOfDay(zone).toLocalDate().equals(date);
    }

    /** The epoch second of a number of minutes after a date's midnight by the clock on the wall. */
    long second(LocalDate date, int minute) {
        long second = date.toEpochDay() * SECONDS_OF_DAY + 60L * minute - offset;
        if (isCalm(second)) {
            return second;
        }
        ZonedDateTime time = ZonedDateTime.ofLocal(date.atStartOfDay().plusMinutes(minute), zone, null);
        if (time.toEpochSecond() >= calmUntil) {
            ZoneOffsetTransition next = zone.getRules().nextTransition(time.toInstant());
            calmFrom = time.toEpochSecond() + MARGIN;
            calmUntil = next == null ? Long.MAX_VALUE : next.toEpochSecond();
            offset = time.getOffset().getTotalSeconds();
        }
        return time.toEpochSecond();
    }

    private boolean isCalm(long second) {
        return second >= calmFrom && second < calmUntil;
    }
}
