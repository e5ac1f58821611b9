package io.careline.core.calendar;

import java.time.Duration;
import java.time.Instant;

/** Arithmetic in the open time of a calendar's years. Nanoseconds count only while it is open. */
final class OpenTime {
    private static final int NANOS_OF_SECOND = 1_000_000_000;

    /** Longer than all years together, so that a longer duration ends as far outside. */
    private static final long FOREVER = 400L * 366 * 86_400;

    private final Years years;

    OpenTime(Years years) {
        this.years = years;
    }

    boolean isOpen(Instant instant) {
        return years.get(years.yearOf(instant)).isOpen(instant.getEpochSecond());
    }

    Duration between(Instant from, Instant to) {
        int firstYear = years.yearOf(from);
        int lastYear = years.yearOf(to);
        long seconds = -years.get(firstYear).openBefore(from.getEpochSecond());
        for (int year = firstYear; year < lastYear; year++) {
            seconds += years.get(year).openSeconds;
        }
        YearIndex last = years.get(lastYear);
        seconds += last.openBefore(to.getEpochSecond());
        return Duration.ofSeconds(seconds, openNanos(last, to) - (long) openNanos(years.get(firstYear), from));
    }

    /** The earliest moment with so much open time, more than none, between it and an earlier one. */
    Instant plus(Instant instant, Duration duration) {
        int year = years.yearOf(instant);
        YearIndex index = years.get(year);
        int nanos = openNanos(index, instant) + duration.getNano();
        long seconds = index.openBefore(instant.getEpochSecond()) + Math.min(duration.getSeconds(), FOREVER);
        if (nanos >= NANOS_OF_SECOND) {
            nanos -= NANOS_OF_SECOND;
            seconds++;
        }
        while (seconds > index.openSeconds || (seconds == index.openSeconds && nanos > 0)) {
            seconds -= index.openSeconds;
            index = years.get(++year);
        }
        return Instant.ofEpochSecond(nanos > 0 ? index.latest(seconds) : index.earliest(seconds), nanos);
    }

    /** The latest moment with so much open time, more than none, between it and a later one. */
    Instant minus(Instant instant, Duration duration) {
        int year = years.yearOf(instant);
        YearIndex index = years.get(year);
        int nanos = openNanos(index, instant) - duration.getNano();
        long seconds = index.openBefore(instant.getEpochSecond()) - Math.min(duration.getSeconds(), FOREVER);
        if (nanos < 0) {
            nanos += NANOS_OF_SECOND;
            seconds--;
        }
        while (seconds < 0) {
            index = years.get(--year);
            seconds += index.openSeconds;
        }
        return Instant.ofEpochSecond(index.latest(seconds), nanos);
    }

    private static int openNanos(YearIndex index, Instant instant) {
        int nanos = instant.getNano();
        return nanos > 0 && index.isOpen(instant.getEpochSecond()) ? nanos : 0;
    }
}
