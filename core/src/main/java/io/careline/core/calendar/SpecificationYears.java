package io.careline.core.calendar;

import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.HourRange;
import io.careline.port.HolidaySource;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The years of a specification.
 *
 * <p>A few days on either side of a year are worked out with it, since a night or a skipped date reaches over New Year;
 * one that lies in a year without holiday data counts as ordinary there.
 */
final class SpecificationYears implements YearSource {
    private static final int DAYS_AROUND = 3;

    private final ZoneId zone;
    private final String holidays;
    private final SpecificationDays days;

    SpecificationYears(CalendarSpecification specification, HolidaySource source) {
        this.zone = specification.zone();
        this.holidays = source.name();
        this.days = new SpecificationDays(specification, source);
    }

    @Override
    public boolean covers(int year) {
        return days.covers(year);
    }

    @Override
    public YearIndex index(int year) {
        if (!covers(year)) {
            throw new DateTimeException("year (" + year + ") is not covered by holiday source " + holidays
                    + "\nAsk covers(year) first, or let uncovered years be ordinary.");
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate next = first.plusYears(1);
        IntervalSet open = openTime(first.minusDays(DAYS_AROUND), next.plusDays(DAYS_AROUND));
        WorkdayList.Builder workdays = new WorkdayList.Builder();
        for (LocalDate date = first; date.isBefore(next); date = date.plusDays(1)) {
            DayHours hours = hours(date);
            if (hours.isWorkday()) {
                IntervalSet.Builder day = new IntervalSet.Builder();
                addTo(day, date, hours.hours());
                workdays.add(date.toEpochDay(), open.and(day.build()));
            }
        }
        return new YearIndex(Years.startOf(zone, year), Years.startOf(zone, year + 1), open, workdays.build());
    }

    private IntervalSet openTime(LocalDate from, LocalDate until) {
        IntervalSet.Builder open = new IntervalSet.Builder();
        IntervalSet.Builder breaks = new IntervalSet.Builder();
        for (LocalDate date = from; date.isBefore(until); date = date.plusDays(1)) {
            DayHours hours = hours(date);
            addTo(open, date, hours.hours());
            addTo(breaks, date, hours.breaks());
        }
        return open.build().minus(breaks.build());
    }

    private DayHours hours(LocalDate date) {
        boolean isSkippedByZone = !date.atStartOfDay(zone).toLocalDate().equals(date);
        return isSkippedByZone ? DayHours.CLOSED : days.hours(date);
    }

    private void addTo(IntervalSet.Builder set, LocalDate date, List<HourRange> ranges) {
        for (HourRange range : ranges) {
            set.add(second(date, range.startMinute()), second(date, range.endMinute()));
        }
    }

    /** A skipped local time is later by the length of the gap, a repeated one is its first occurrence. */
    private long second(LocalDate date, int minute) {
        return ZonedDateTime.ofLocal(date.atStartOfDay().plusMinutes(minute), zone, null)
                .toEpochSecond();
    }

    @Override
    public String toString() {
        return days.toString();
    }
}
