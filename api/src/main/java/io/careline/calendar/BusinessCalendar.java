package io.careline.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When a desk is open, and arithmetic in business time and working days.
 *
 * <p><b>Open.</b> The open time is a set of intervals of real time, each with its start and without its end. An hour of
 * a day becomes a moment in the calendar's zone: one that daylight saving skips is later by the length of the gap, one
 * that comes twice is its first occurrence, and a date that the zone skips altogether has no hours. A range whose end
 * thus falls on or before its start is empty. Overlapping hours count once; breaks are cut out. Durations are real
 * elapsed time, so a night on which the clocks go back is an hour longer. An <em>opening</em> is the start, a
 * <em>closing</em> the end of a longest open stretch: midnight within a night shift is neither.
 *
 * <p><b>Bounds.</b> A calendar answers for the years 1900 to 2199 of its zone. A moment or date outside is refused with
 * {@link java.time.DateTimeException}, and so is arithmetic whose result would be outside; a search for an opening or a
 * closing that finds none in those years gives an empty result. An operation that needs a year without holiday data
 * ({@link #covers}) throws {@link java.time.DateTimeException} naming the year.
 *
 * <p>Every argument must be non-null, or {@link NullPointerException} is thrown. Calendars are immutable as seen from
 * outside, safe for use by several threads, and always open at some time: one that never opens cannot be made. The cost
 * of an operation does not depend on how long a time it spans; {@link #openIntervals} alone costs as much as it returns.
 */
public interface BusinessCalendar {
    /** The calendar's name. */
    CalendarId id();

    /** The zone of its hours and dates. */
    ZoneId zone();

    /** Whether the calendar can answer for a year: it is within the bounds, and holiday data is there if required. */
    boolean covers(int year);

    /** Whether a moment is in open time. An opening is, a closing is not. */
    boolean isOpen(Instant instant);

    /** The earliest opening after a moment, never the moment itself; empty if there is none within the bounds. */
    Optional<Instant> nextOpening(Instant instant);

    /** The latest opening before a moment, never the moment itself; empty if there is none within the bounds. */
    Optional<Instant> previousOpening(Instant instant);

    /** The earliest closing after a moment, never the moment itself; empty if there is none within the bounds. */
    Optional<Instant> nextClosing(Instant instant);

    /** The latest closing before a moment, never the moment itself; empty if there is none within the bounds. */
    Optional<Instant> previousClosing(Instant instant);

    /**
     * The moment at which an amount of business time after another moment is used up: the earliest one with
     * {@code between(instant, result)} equal to the duration. A duration that ends exactly at a closing gives the
     * closing. Zero gives the first open moment: the instant itself if it is open, else the next opening.
     *
     * @throws IllegalArgumentException if the duration is negative
     */
    Instant plus(Instant instant, Duration duration);

    /**
     * The latest moment from which an amount of business time leads up to another moment: the latest one with
     * {@code between(result, instant)} equal to the duration. A duration that begins exactly at an opening gives the
     * opening. Zero gives the last moment of work: the instant itself if it is open or a closing, else the previous
     * closing.
     *
     * @throws IllegalArgumentException if the duration is negative
     */
    Instant minus(Instant instant, Duration duration);

    /**
     * The business time from one moment to another: the real length of the open time between them; zero or more.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    Duration between(Instant from, Instant to);

    /**
     * The open time within a range, in order: longest stretches, cut off at the range's ends; empty if there is none.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    List<OpenInterval> openIntervals(Instant from, Instant to);

    /**
     * Whether a date is a working day: no holiday, not even one with special hours, and with open time among the hours
     * that start on it. A make-up working day is one.
     */
    default boolean isWorkday(LocalDate date) {
        return workday(date).isPresent();
    }

    /**
     * The span of a working day: from the first open moment to the last closing of the hours that start on it, breaks
     * included; empty if the date is no working day. A night shift's span ends on the next date.
     */
    Optional<OpenInterval> workday(LocalDate date);

    /**
     * The n-th working day after a date, which itself is not counted. Zero gives the date itself if it is a working
     * day, else the next one.
     *
     * @throws IllegalArgumentException if the number of days is negative
     */
    LocalDate plusDays(LocalDate date, int days);

    /**
     * The n-th working day before a date, which itself is not counted. Zero gives the date itself if it is a working
     * day, else the previous one.
     *
     * @throws IllegalArgumentException if the number of days is negative
     */
    LocalDate minusDays(LocalDate date, int days);

    /**
     * How many working days come after one date up to another, which is counted.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    int daysBetween(LocalDate from, LocalDate to);

    /**
     * The calendar that is open when both this one and another are, in this one's zone. Its working days are those of
     * both with open time in common; it covers the years that both cover.
     *
     * @param id the new calendar's name
     * @throws IllegalArgumentException if the two are never open at the same time
     */
    BusinessCalendar intersection(CalendarId id, BusinessCalendar other);
}
