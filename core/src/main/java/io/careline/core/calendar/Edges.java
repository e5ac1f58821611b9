package io.careline.core.calendar;

import io.careline.calendar.OpenInterval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for openings and closings over the years of a calendar; a stretch over New Year is one stretch. */
final class Edges {
    private final Years years;

    Edges(Years years) {
        this.years = years;
    }

    Optional<Instant> nextOpening(Instant instant) {
        for (int year = years.yearOf(instant); year <= Years.LAST; year++) {
            YearIndex index = years.get(year);
            int i = index.lastStartingBy(instant.getEpochSecond()) + 1;
            if (i < index.open.size() && index.open.start(i) == index.from && isOpenBefore(year)) {
                i++;
            }
            if (i < index.open.size()) {
                return Optional.of(Instant.ofEpochSecond(index.open.start(i)));
            }
        }
        return Optional.empty();
    }

    Optional<Instant> previousOpening(Instant instant) {
        for (int year = years.yearOf(instant); year >= Years.FIRST; year--) {
            YearIndex index = years.get(year);
            int i = index.lastStartingBy(secondBefore(instant));
            if (i >= 0 && index.open.start(i) == index.from && isOpenBefore(year)) {
                i--;
            }
            if (i >= 0) {
                return Optional.of(Instant.ofEpochSecond(index.open.start(i)));
            }
        }
        return Optional.empty();
    }

    Optional<Instant> nextClosing(Instant instant) {
        for (int year = years.yearOf(instant); year <= Years.LAST; year++) {
            YearIndex index = years.get(year);
            int i = index.lastEndingBy(instant.getEpochSecond()) + 1;
            if (i < index.open.size() && index.open.end(i) == index.until && isOpenAfter(year)) {
                i++;
            }
            if (i < index.open.size()) {
                return Optional.of(Instant.ofEpochSecond(index.open.end(i)));
            }
        }
        return Optional.empty();
    }

    Optional<Instant> previousClosing(Instant instant) {
        return lastClosingBy(instant, secondBefore(instant));
    }

    /** The latest closing before a moment or at it. */
    Optional<Instant> lastClosingBy(Instant instant) {
        return lastClosingBy(instant, instant.getEpochSecond());
    }

    private Optional<Instant> lastClosingBy(Instant instant, long second) {
        for (int year = years.yearOf(instant); year >= Years.FIRST; year--) {
            YearIndex index = years.get(year);
            int i = index.lastEndingBy(second);
            if (i >= 0 && index.open.end(i) == index.until && isOpenAfter(year)) {
                i--;
            }
            if (i >= 0) {
                return Optional.of(Instant.ofEpochSecond(index.open.end(i)));
            }
        }
        return Optional.empty();
    }

    List<OpenInterval> between(Instant from, Instant to) {
        List<OpenInterval> result = new ArrayList<>();
        int lastYear = years.yearOf(to);
        for (int year = years.yearOf(from); year <= lastYear; year++) {
            YearIndex index = years.get(year);
            int first = index.lastEndingBy(from.getEpochSecond()) + 1;
            int last = index.lastStartingBy(to.getEpochSecond());
            for (int i = first; i <= last; i++) {
                Instant start = later(from, Instant.ofEpochSecond(index.open.start(i)));
                Instant end = earlier(to, Instant.ofEpochSecond(index.open.end(i)));
                append(result, start, end);
            }
        }
        return List.copyOf(result);
    }

    private static void append(List<OpenInterval> intervals, Instant start, Instant end) {
        if (!start.isBefore(end)) {
            return;
        }
        int last = intervals.size() - 1;
        if (last >= 0 && intervals.get(last).end().equals(start)) {
            intervals.set(last, OpenInterval.of(intervals.get(last).start(), end));
        } else {
            intervals.add(OpenInterval.of(start, end));
        }
    }

    /** Whether the desk is open when a year begins, coming from the year before; nobody knows before the first year. */
    private boolean isOpenBefore(int year) {
        return year == Years.FIRST || years.get(year - 1).isOpenAtEnd();
    }

    private boolean isOpenAfter(int year) {
        return year == Years.LAST || years.get(year + 1).isOpenAtStart();
    }

    private static long secondBefore(Instant instant) {
        return instant.getNano() > 0 ? instant.getEpochSecond() : instant.getEpochSecond() - 1;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
