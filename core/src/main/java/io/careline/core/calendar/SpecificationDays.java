package io.careline.core.calendar;

import io.careline.calendar.CalendarDay;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.DayKind;
import io.careline.calendar.Season;
import io.careline.calendar.UncoveredYears;
import io.careline.calendar.WeeklyHours;
import io.careline.port.HolidaySource;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the hours of a date: its own entry first, then the holiday source, the season and the week. */
final class SpecificationDays {
    private final CalendarSpecification specification;
    private final HolidaySource source;
    private final Map<LocalDate, CalendarDay> days;

    SpecificationDays(CalendarSpecification specification, HolidaySource source) {
        this.specification = specification;
        this.source = source;
        this.days = specification.days().stream().collect(Collectors.toMap(CalendarDay::date, Function.identity()));
    }

    boolean covers(int year) {
        return specification.uncoveredYears() == UncoveredYears.ORDINARY || source.covers(year);
    }

    DayHours hours(LocalDate date) {
        CalendarDay day = day(date);
        if (!day.hours().isEmpty()) {
            return new DayHours(day.hours(), WeeklyHours.none().on(date.getDayOfWeek()), day.kind() != DayKind.HOLIDAY);
        }
        if (day.kind() == DayKind.HOLIDAY) {
            return DayHours.CLOSED;
        }
        DayOfWeek weekday = day.kind() == DayKind.MAKE_UP_WORKDAY
                ? day.hoursOf().orElse(specification.makeUpHours())
                : date.getDayOfWeek();
        for (Season season : specification.seasons()) {
            if (season.includes(date)) {
                return of(season.hours(), season.breaks(), weekday);
            }
        }
        return of(specification.hours(), specification.breaks(), weekday);
    }

    private static DayHours of(WeeklyHours hours, WeeklyHours breaks, DayOfWeek weekday) {
        return new DayHours(hours.on(weekday), breaks.on(weekday), true);
    }

    private CalendarDay day(LocalDate date) {
        CalendarDay day = days.get(date);
        if (day != null) {
            return day;
        }
        return source.covers(date.getYear()) ? source.day(date) : CalendarDay.ordinary(date);
    }

    @Override
    public String toString() {
        return "hours (" + specification.hours() + "), breaks (" + specification.breaks() + ")";
    }
}
