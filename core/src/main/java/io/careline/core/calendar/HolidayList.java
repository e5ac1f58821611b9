package io.careline.core.calendar;

import io.careline.calendar.CalendarDay;
import io.careline.port.HolidaySource;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A holiday source over a list of days in some years; a date of these years that is not listed is ordinary. */
final class HolidayList implements HolidaySource {
    private final String name;
    private final Set<Integer> years;
    private final Map<LocalDate, CalendarDay> days = new HashMap<>();

    HolidayList(String name, Collection<Integer> years, Collection<CalendarDay> days) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name (" + name + ") must not be blank");
        }
        this.name = name;
        this.years = Set.copyOf(years);
        for (CalendarDay day : days) {
            if (!covers(day.date().getYear())) {
                throw new IllegalArgumentException(
                        "day (" + day.date() + ") of " + name + " must be in one of the years " + years);
            }
            if (this.days.put(day.date(), day) != null) {
                throw new IllegalArgumentException("day (" + day.date() + ") of " + name + " is listed twice");
            }
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean covers(int year) {
        return years.contains(year);
    }

    @Override
    public CalendarDay day(LocalDate date) {
        if (!covers(date.getYear())) {
            throw new DateTimeException("date (" + date + ") is in a year that " + name + " does not cover");
        }
        CalendarDay day = days.get(date);
        return day == null ? CalendarDay.ordinary(date) : day;
    }

    @Override
    public String toString() {
        return name;
    }
}
