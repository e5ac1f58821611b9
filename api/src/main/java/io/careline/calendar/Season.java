package io.careline.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import org.immutables.value.Value;

/**
 * A part of every year with weekly hours of its own, such as the property desk's summer, 1 May to 30 September (rules R6,
 * G12).
 *
 * <p>Both ends are included. A season whose last day is before its first wraps the year: November to February. 29
 * February as an end is the end of February in every year. A range that starts in a season belongs to it to its end.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Season permits ImmutableSeason {
    /** The first day. */
    MonthDay firstDay();

    /** The last day, included. */
    MonthDay lastDay();

    /** The hours in place of the calendar's. */
    WeeklyHours hours();

    /** The breaks in place of the calendar's; none unless set. */
    @Value.Default
    default WeeklyHours breaks() {
        return WeeklyHours.none();
    }

    /**
     * Whether a date is in the season.
     *
     * @throws NullPointerException if the date is null
     */
    default boolean includes(LocalDate date) {
        MonthDay day = MonthDay.of(date.getMonth(), date.getDayOfMonth());
        boolean started = !day.isBefore(firstDay());
        boolean notOver = !day.isAfter(lastDay());
        return firstDay().isAfter(lastDay()) ? started || notOver : started && notOver;
    }

    /** A builder; first day, last day and hours must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds seasons; not thread-safe. {@code build} refuses a missing attribute with IllegalStateException. */
    class Builder extends ImmutableSeason.Builder {
        Builder() {}
    }
}
