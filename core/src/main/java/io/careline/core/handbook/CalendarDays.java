package io.careline.core.handbook;

import io.careline.calendar.CalendarDay;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.DayKind;
import io.careline.calendar.UncoveredYears;
import io.careline.core.calendar.Calendars;
import io.careline.port.HolidaySource;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the dates of a handbook's calendar are: ordinary, holidays, make-up working days. */
final class CalendarDays {
    private final CalendarSpecification specification;
    private final Map<LocalDate, CalendarDay> days;
    private final Optional<HolidaySource> source;

    CalendarDays(CalendarSpecification specification) {
        this.specification = specification;
        this.days = specification.days().stream().collect(Collectors.toMap(CalendarDay::date, Function.identity()));
        this.source = specification.holidays().map(name -> Calendars.mainlandChina());
    }

    boolean isHoliday(LocalDate date) {
        return on(date).kind() == DayKind.HOLIDAY;
    }

    /** The weekday whose plans a date follows: that of the calendar on a make-up working day, else its own. */
    DayOfWeek weekday(LocalDate date) {
        CalendarDay day = on(date);
        return day.kind() == DayKind.MAKE_UP_WORKDAY
                ? day.hoursOf().orElse(specification.makeUpHours())
                : date.getDayOfWeek();
    }

    private CalendarDay on(LocalDate date) {
        CalendarDay day = days.get(date);
        if (day != null) {
            return day;
        }
        HolidaySource holidays = source.orElse(null);
        if (holidays == null || holidays.covers(date.getYear())) {
            return holidays == null ? CalendarDay.ordinary(date) : holidays.day(date);
        }
        if (specification.uncoveredYears() == UncoveredYears.REFUSE) {
            throw new DateTimeException("date (" + date + ") is in a year that " + holidays.name() + " does not cover");
        }
        return CalendarDay.ordinary(date);
    }
}
