package io.careline.core.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The years of a calendar, each worked out when it is first needed.
 *
 * <p>Two threads may work out the same year at once; they get equal indexes of final fields, so whichever is kept is
 * right and no lock is needed.
 */
final class Years {
    static final int FIRST = 1900;
    static final int LAST = 2199;

    private static final int LIKELY = 2024;
    private static final int COUNT = LAST - FIRST + 1;
    private static final long SECONDS_OF_YEAR = 31_556_952;

    private final ZoneId zone;
    private final YearSource source;
    private final long[] starts = new long[COUNT + 1];
    private final @Nullable YearIndex[] years = new @Nullable YearIndex[COUNT];

    Years(ZoneId zone, YearSource source) {
        this.zone = zone;
        this.source = source;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = startOf(zone, FIRST + i);
        }
    }

    /** The first second of a year. */
    static long startOf(ZoneId zone, int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(zone).toEpochSecond();
    }

    boolean covers(int year) {
        return year >= FIRST && year <= LAST && source.covers(year);
    }

    /** Whether any covered year has open time; looks at the years around the present ones first. */
    boolean isEverOpen() {
        for (int i = 0; i < COUNT; i++) {
            int year = FIRST + (LIKELY - FIRST + i) % COUNT;
            if (covers(year) && get(year).openSeconds > 0) {
                return true;
            }
        }
        return false;
    }

    YearIndex get(int year) {
        if (year < FIRST || year > LAST) {
            throw new DateTimeException("year (" + year + ") must be from " + FIRST + " to " + LAST);
        }
        YearIndex index = years[year - FIRST];
        if (index == null) {
            index = source.index(year);
            years[year - FIRST] = index;
        }
        return index;
    }

    /** The year that a moment falls in. */
    int yearOf(Instant instant) {
        long second = instant.getEpochSecond();
        if (second < starts[0] || second >= starts[COUNT]) {
            throw new DateTimeException(
                    "instant (" + instant + ") must be in the years " + FIRST + " to " + LAST + " of zone " + zone);
        }
        int guess = Math.toIntExact(1970 + Math.floorDiv(second, SECONDS_OF_YEAR) - FIRST);
        int year = Math.min(Math.max(guess, 0), COUNT - 1);
        while (second < starts[year]) {
            year--;
        }
        while (second >= starts[year + 1]) {
            year++;
        }
        return FIRST + year;
    }
}
