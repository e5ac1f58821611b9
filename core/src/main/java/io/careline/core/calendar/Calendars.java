package io.careline.core.calendar;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.CalendarDay;
import io.careline.calendar.CalendarSpecification;
import io.careline.port.HolidaySource;
import java.util.Collection;
import java.util.stream.IntStream;

/** Makes business calendars and holiday sources. All it makes is safe for use by several threads. */
public final class Calendars {
    private Calendars() {}

    /**
     * The calendar of a specification that names no holiday source, or one that ships with the library: {@code
     * cn-mainland}.
     *
     * @throws NullPointerException if the specification is null
     * @throws IllegalArgumentException if it names another holiday source or is never open
     */
    public static BusinessCalendar of(CalendarSpecification specification) {
        String holidays = specification.holidays().orElse("");
        return switch (holidays) {
            case "" -> calendar(specification, NoHolidays.NONE);
            case MainlandChina.NAME -> calendar(specification, mainlandChina());
            default ->
                throw new IllegalArgumentException("holidays (" + holidays + ") of " + specification.id()
                        + " is no source that ships with the library\nPass the source as the second argument.");
        };
    }

    /**
     * The calendar of a specification with a holiday source.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the specification names a source and it is another, or if it is never open
     */
    public static BusinessCalendar of(CalendarSpecification specification, HolidaySource source) {
        String name = source.name();
        if (!specification.holidays().orElse(name).equals(name)) {
            throw new IllegalArgumentException("source (" + name + ") must be the one that " + specification.id()
                    + " names: " + specification.holidays().get());
        }
        return calendar(specification, source);
    }

    /**
     * A holiday source over a list of days. In its years a date that is not listed is ordinary; other years it does not
     * cover.
     *
     * @param name what specifications call it, not blank
     * @param firstYear the first year that the list is complete for
     * @param lastYear the last such year, not before the first
     * @param days the holidays and make-up working days, in any order, each date at most once and in these years
     * @throws NullPointerException if an argument is null or has a null element
     * @throws IllegalArgumentException if the name is blank, the years are in the wrong order, or a day is listed twice
     *     or lies outside the years
     */
    public static HolidaySource holidays(String name, int firstYear, int lastYear, Collection<CalendarDay> days) {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException(
                    "lastYear (" + lastYear + ") must not be before firstYear (" + firstYear + ")");
        }
        return new HolidayList(
                name, IntStream.rangeClosed(firstYear, lastYear).boxed().toList(), days);
    }

    /**
     * The holidays and make-up working days (调休) of mainland China, under the name {@code cn-mainland}: the years 2024
     * to 2026, from the yearly notices of the General Office of the State Council (国办发明电〔2023〕7号, 〔2024〕12号 and
     * 〔2025〕7号). It covers no other year. Days that a notice merely encourages employers to give are ordinary.
     */
    public static HolidaySource mainlandChina() {
        return MainlandChina.read();
    }

    private static BusinessCalendar calendar(CalendarSpecification specification, HolidaySource source) {
        return new DefaultBusinessCalendar(
                specification.id(), specification.zone(), new SpecificationYears(specification, source));
    }
}
