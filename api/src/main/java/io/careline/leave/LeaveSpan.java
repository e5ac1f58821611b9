package io.careline.leave;

import io.careline.calendar.HourRange;
import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When somebody is on leave: from one half day to another, both included, or some hours of one date.
 *
 * <p>Hours may pass midnight; they belong to the date on which they begin, like the shift they are in. Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveSpan permits ImmutableLeaveSpan {
    /** The first date. */
    LocalDate firstDay();

    /** The half of the first date with which it begins: the first unless it is set. */
    @Value.Default
    default DayHalf firstHalf() {
        return DayHalf.FIRST;
    }

    /** The last date, included. */
    LocalDate lastDay();

    /** The half of the last date with which it ends: the second unless it is set. */
    @Value.Default
    default DayHalf lastHalf() {
        return DayHalf.SECOND;
    }

    /** The hours on its only date, whether there is work then or not; empty where it is in half days. */
    Optional<HourRange> hours();

    /** Whether a half of a date is in it; false where it is in hours. */
    default boolean includes(LocalDate date, DayHalf half) {
        if (hours().isPresent() || date.isBefore(firstDay()) || date.isAfter(lastDay())) {
            return false;
        }
        boolean hasBegun = !date.equals(firstDay()) || half.compareTo(firstHalf()) >= 0;
        boolean isNotOver = !date.equals(lastDay()) || half.compareTo(lastHalf()) <= 0;
        return hasBegun && isNotOver;
    }

    /**
     * Whether two spans have some time in common: a half day, or a minute where one of them is in hours. Half a day of work
     * is the time from its beginning to its {@linkplain LeaveDay#middleMinute() middle} or from there to its end, also
     * after midnight; half a free day is divided at noon.
     *
     * @param calendar the person's; asked about dates of both spans only
     * @throws java.time.DateTimeException if the calendar cannot tell
     */
    default boolean overlaps(LeaveSpan other, LeaveCalendar calendar) {
        return SpanMeeting.overlap(this, other, calendar);
    }

    /** Refuses an end before the beginning, and hours on more than one date or beside half days. */
    @Value.Check
    default void check() {
        boolean isOneDay = firstDay().equals(lastDay());
        if (lastDay().isBefore(firstDay()) || (isOneDay && lastHalf().compareTo(firstHalf()) < 0)) {
            throw new IllegalArgumentException("lastDay (" + lastDay() + " " + lastHalf()
                    + ") must not be before firstDay (" + firstDay() + " " + firstHalf() + ")");
        }
        boolean isWhole = firstHalf() == DayHalf.FIRST && lastHalf() == DayHalf.SECOND;
        if (hours().isPresent() && !(isOneDay && isWhole)) {
            throw new IllegalArgumentException("hours (" + hours().get() + ") must be of one date, without half days");
        }
    }

    /** One whole day. */
    static LeaveSpan day(LocalDate date) {
        return days(date, date);
    }

    /** Half a day. */
    static LeaveSpan halfDay(LocalDate date, DayHalf half) {
        return of(date, half, date, half);
    }

    /** Whole days, both included. */
    static LeaveSpan days(LocalDate firstDay, LocalDate lastDay) {
        return of(firstDay, DayHalf.FIRST, lastDay, DayHalf.SECOND);
    }

    /** From one half day to another, both included. */
    static LeaveSpan of(LocalDate firstDay, DayHalf firstHalf, LocalDate lastDay, DayHalf lastHalf) {
        return builder()
                .firstDay(firstDay)
                .firstHalf(firstHalf)
                .lastDay(lastDay)
                .lastHalf(lastHalf)
                .build();
    }

    /** Some hours of a date. */
    static LeaveSpan hours(LocalDate date, HourRange hours) {
        return builder().firstDay(date).lastDay(date).hours(hours).build();
    }

    /** Starts one; {@code firstDay} and {@code lastDay} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveSpan}. Not thread-safe. */
    class Builder extends ImmutableLeaveSpan.Builder {
        Builder() {}
    }
}
