package io.careline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A business calendar as data: weekly hours, seasons, breaks, holidays and make-up working days in one zone.
 *
 * <p>For each date the first of these that says something gives its hours: {@link #days()}, the holiday source, the
 * season, the weekly hours. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CalendarSpecification permits ImmutableCalendarSpecification {
    /** The calendar's name. */
    CalendarId id();

    /** The zone in which all hours and dates are meant. */
    ZoneId zone();

    /** When the desk is open outside any season. */
    WeeklyHours hours();

    /**
     * When it is closed within its hours outside any season; none unless set. A break closes the desk whichever day's
     * hours cover it: the break of Tuesday 03:00 cuts the night that started on Monday.
     */
    @Value.Default
    default WeeklyHours breaks() {
        return WeeklyHours.none();
    }

    /** Parts of the year with hours of their own; they do not overlap. */
    List<Season> seasons();

    /** Dates that are decided here, in any year; each date at most once. They win over the holiday source. */
    List<CalendarDay> days();

    /** The name of the holiday source to follow, such as {@code cn-mainland}; empty: every other day is ordinary. */
    Optional<String> holidays();

    /** What to do in a year without holiday data; refuse unless set. */
    @Value.Default
    default UncoveredYears uncoveredYears() {
        return UncoveredYears.REFUSE;
    }

    /** The weekday whose hours and breaks a make-up working day has unless it says so itself; Monday unless set. */
    @Value.Default
    default DayOfWeek makeUpHours() {
        return DayOfWeek.MONDAY;
    }

    /** Refuses a date that is listed twice, seasons that overlap and a blank name of a holiday source. */
    @Value.Check
    default void check() {
        if (holidays().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("holidays (" + holidays().get() + ") of " + id() + " must not be blank");
        }
        Set<LocalDate> dates = new HashSet<>();
        for (CalendarDay day : days()) {
            if (!dates.add(day.date())) {
                throw new IllegalArgumentException("days of " + id() + " list " + day.date() + " twice");
            }
        }
        LocalDate leapYear = LocalDate.of(2024, 1, 1);
        for (int i = 0; i < leapYear.lengthOfYear(); i++) {
            LocalDate date = leapYear.plusDays(i);
            if (seasons().stream().filter(season -> season.includes(date)).count() > 1) {
                throw new IllegalArgumentException(
                        "seasons of " + id() + " overlap on day " + date.getDayOfMonth() + " of " + date.getMonth());
            }
        }
    }

    /** A builder; id, zone and hours must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds specifications; not thread-safe. {@code build} refuses a missing attribute with IllegalStateException. */
    class Builder extends ImmutableCalendarSpecification.Builder {
        Builder() {}
    }
}
