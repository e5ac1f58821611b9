package io.careline.port;

import io.careline.calendar.CalendarDay;
import java.time.LocalDate;

/**
 * Tells what the authorities made of a date: an ordinary day, a holiday or a make-up working day.
 *
 * <p>An implementation answers the same question the same way for ever, without I/O, and is safe for use by several
 * threads: calendars ask once a day and keep the answer. Data that changed is a new source and a new calendar.
 */
public interface HolidaySource {
    /** The source's name, such as {@code cn-mainland}, by which a calendar specification asks for it; never blank. */
    String name();

    /**
     * Whether the source knows this year's days; if not, {@link #day} refuses its dates.
     *
     * @param year a calendar year, such as 2026
     */
    boolean covers(int year);

    /**
     * What a date is. The answer's {@link CalendarDay#date()} is the date asked for.
     *
     * @param date any date of a covered year
     * @throws NullPointerException if the date is null
     * @throws java.time.DateTimeException if the date's year is not covered: an unknown year is never said to be
     *     ordinary
     */
    CalendarDay day(LocalDate date);
}
