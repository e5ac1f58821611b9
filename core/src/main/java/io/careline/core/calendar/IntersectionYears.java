package io.careline.core.calendar;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.OpenInterval;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The years of two calendars' common time, in the first one's zone. */
final class IntersectionYears implements YearSource {
    private final BusinessCalendar first;
    private final BusinessCalendar second;

    IntersectionYears(BusinessCalendar first, BusinessCalendar second) {
        this.first = first;
        this.second = second;
    }

    /** In another zone the year spans two years, which must both be covered. */
    @Override
    public boolean covers(int year) {
        ZoneId zone = second.zone();
        Instant start = Instant.ofEpochSecond(Years.startOf(first.zone(), year));
        Instant end =
                Instant.ofEpochSecond(Years.startOf(first.zone(), year + 1)).minusNanos(1);
        return first.covers(year)
                && second.covers(start.atZone(zone).getYear())
                && second.covers(end.atZone(zone).getYear());
    }

    @Override
    public YearIndex index(int year) {
        if (!covers(year)) {
            throw new DateTimeException("year (" + year + ") is not covered by both " + first + " and " + second);
        }
        long from = Years.startOf(first.zone(), year);
        long until = Years.startOf(first.zone(), year + 1);
        IntervalSet open = common(from, until);
        boolean isNextCovered = year < Years.LAST && covers(year + 1);
        WorkdayList.Builder workdays = new WorkdayList.Builder();
        LocalDate next = LocalDate.of(year + 1, 1, 1);
        for (LocalDate date = LocalDate.of(year, 1, 1); date.isBefore(next); date = date.plusDays(1)) {
            Optional<OpenInterval> one = first.workday(date);
            Optional<OpenInterval> other = second.workday(date);
            if (one.isPresent() && other.isPresent()) {
                long start = Math.max(startOf(one.get()), startOf(other.get()));
                long end = Math.min(endOf(one.get()), endOf(other.get()));
                boolean isOverNewYear = isNextCovered && start < end && end > until;
                workdays.add(date.toEpochDay(), isOverNewYear ? common(start, end) : open.within(start, end));
            }
        }
        return new YearIndex(from, until, open, workdays.build());
    }

    private IntervalSet common(long from, long until) {
        return openTime(first, from, until).and(openTime(second, from, until));
    }

    private static IntervalSet openTime(BusinessCalendar calendar, long from, long until) {
        IntervalSet.Builder open = new IntervalSet.Builder();
        Instant end = Instant.ofEpochSecond(until).minusNanos(1);
        for (OpenInterval interval : calendar.openIntervals(Instant.ofEpochSecond(from), end)) {
            open.add(startOf(interval), endOf(interval));
        }
        return open.build();
    }

    private static long startOf(OpenInterval interval) {
        return interval.start().getEpochSecond();
    }

    /** The whole second by which an interval has ended; the range's own end, a nanosecond early, becomes whole again. */
    private static long endOf(OpenInterval interval) {
        Instant end = interval.end();
        return end.getNano() > 0 ? end.getEpochSecond() + 1 : end.getEpochSecond();
    }

    @Override
    public String toString() {
        return first + " and " + second + " are never open at the same time";
    }
}
