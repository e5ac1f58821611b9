package io.careline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one date is: an ordinary day, a holiday or a make-up working day. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CalendarDay permits ImmutableCalendarDay {
    /** The date, in the calendar's zone. */
    LocalDate date();

    /** What the date is. */
    DayKind kind();

    /** What people call the day, such as the festival's name; empty if it has no name. */
    Optional<String> name();

    /**
     * The hours of this date in place of the weekly hours and breaks. Empty: a holiday is closed, any other day follows
     * the weekly hours.
     */
    List<HourRange> hours();

    /** For a make-up working day, the weekday whose hours it has; empty: the weekday that the calendar names. */
    Optional<DayOfWeek> hoursOf();

    /**
     * An ordinary day without a name.
     *
     * @throws NullPointerException if the date is null
     */
    static CalendarDay ordinary(LocalDate date) {
        return builder().date(date).kind(DayKind.ORDINARY).build();
    }

    /**
     * A holiday on which the desk is closed.
     *
     * @throws NullPointerException if an argument is null
     */
    static CalendarDay holiday(LocalDate date, String name) {
        return builder().date(date).kind(DayKind.HOLIDAY).name(name).build();
    }

    /**
     * A make-up working day with the hours of the weekday that the calendar names.
     *
     * @throws NullPointerException if an argument is null
     */
    static CalendarDay makeUpWorkday(LocalDate date, String name) {
        return builder().date(date).kind(DayKind.MAKE_UP_WORKDAY).name(name).build();
    }

    /** Refuses a weekday's hours on a day that is no make-up working day or has hours of its own. */
    @Value.Check
    default void check() {
        if (hoursOf().isPresent() && (kind() != DayKind.MAKE_UP_WORKDAY || !hours().isEmpty())) {
            throw new IllegalArgumentException("hoursOf (" + hoursOf().get() + ") of " + date()
                    + " is only for a make-up working day without hours of its own");
        }
    }

    /** A builder; date and kind must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds calendar days; not thread-safe. {@code build} refuses a missing attribute with IllegalStateException. */
    class Builder extends ImmutableCalendarDay.Builder {
        Builder() {}
    }
}
