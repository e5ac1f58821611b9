package io.careline.core.calendar;

import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.HourRange;
import io.careline.port.HolidaySource;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        LocalDate first = LocalDate.of(year, 1, 1).minusDays(DAYS_AROUND);
        LocalDate last = LocalDate.of(year, 12, 31).plusDays(DAYS_AROUND);
        IntervalSet.Builder open = new IntervalSet.Builder();
        IntervalSet.Builder breaks = new IntervalSet.Builder();
        Map<LocalDate, IntervalSet> candidates = new LinkedHashMap<>();
        WallClock clock = new WallClock(zone);
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            DayHours day = clock.isSkipped(date) ? DayHours.CLOSED : days.hours(date);
            IntervalSet hours = set(clock, date, day.hours());
            open.addAll(hours);
            breaks.addAll(set(clock, date, day.breaks()));
            if (day.isWorkday() && date.getYear() == year) {
                candidates.put(date, hours);
            }
        }
        IntervalSet openTime = open.build().minus(breaks.build());
        WorkdayList.Builder workdays = new WorkdayList.Builder();
        candidates.forEach((date, hours) -> workdays.add(date.toEpochDay(), openTime.and(hours)));
        return new YearIndex(Years.startOf(zone, year), Years.startOf(zone, year + 1), openTime, workdays.build());
    }

    private static IntervalSet set(WallClock clock, LocalDate date, List<HourRange> ranges) {
        IntervalSet.Builder set = new IntervalSet.Builder();
        for (HourRange range : ranges) {
            set.add(clock.second(date, range.startMinute()), clock.second(date, range.endMinute()));
        }
        return set.build();
    }

    @Override
    public String toString() {
        return days.toString();
    }
}
