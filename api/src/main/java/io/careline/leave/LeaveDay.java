package io.careline.leave;

import io.careline.calendar.HourRange;
import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/** One date as a person's leave is counted: whether there is work, and when. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveDay permits ImmutableLeaveDay {
    /** How much work can lie between half of it and the break that divides the day, in minutes. */
    int LATEST_BREAK = 60;

    /** The minutes from one midnight to the next by the clock on the wall. */
    int MINUTES_OF_DAY = 24 * 60;

    /** The date; a shift belongs to the date on which it begins. */
    LocalDate date();

    /** What the date is. */
    LeaveDayKind kind();

    /**
     * When there is work, by the clock on the wall, in order and without the breaks; empty if and only if there is none. A
     * range that begins at an earlier hour than the first one is after the midnight that ends the date.
     */
    List<HourRange> hours();

    /** The time of work, in minutes; zero on a free day. */
    default int workingMinutes() {
        return workingMinutes(0, 2 * MINUTES_OF_DAY);
    }

    /**
     * The time of work between two minutes since the date's midnight, above 1440 on the next date.
     *
     * @param to not before {@code from}
     */
    default int workingMinutes(int from, int to) {
        return IntStream.range(0, hours().size())
                .map(index -> Math.max(0, Math.min(to, end(index)) - Math.max(from, start(index))))
                .sum();
    }

    /** When work begins, in minutes since the date's midnight; on a free day midnight. */
    default int firstMinute() {
        return hours().isEmpty() ? 0 : start(0);
    }

    /** When work ends, in minutes since the date's midnight, above 1440 on the next date; on a free day midnight. */
    default int lastMinute() {
        return hours().isEmpty() ? MINUTES_OF_DAY : end(hours().size() - 1);
    }

    /**
     * When the second half begins, in minutes since the date's midnight: after the break that is nearest to half of the
     * work if no more than an hour of work lies between, else with the very half; at noon on a free day.
     */
    default int middleMinute() {
        if (hours().isEmpty()) {
            return MINUTES_OF_DAY / 2;
        }
        int half = workingMinutes() / 2;
        int worked = 0;
        int nearest = LATEST_BREAK + 1;
        int middle = firstMinute();
        for (int index = 0; index < hours().size(); index++) {
            int distance = Math.abs(worked - half);
            if (index > 0 && end(index - 1) < start(index) && distance < nearest) {
                nearest = distance;
                middle = start(index);
            }
            int length = end(index) - start(index);
            if (nearest > LATEST_BREAK && worked < half && half <= worked + length) {
                middle = start(index) + half - worked;
            }
            worked += length;
        }
        return middle;
    }

    private int start(int index) {
        return hours().get(index).startMinute() + nextDay(index);
    }

    private int end(int index) {
        return hours().get(index).endMinute() + nextDay(index);
    }

    private int nextDay(int index) {
        return hours().get(index).startMinute() < hours().get(0).startMinute() ? MINUTES_OF_DAY : 0;
    }

    /** Refuses work on a free day, a working day without any, and hours out of order. */
    @Value.Check
    default void check() {
        if (hours().isEmpty() == (kind() == LeaveDayKind.WORKDAY)) {
            throw new IllegalArgumentException(
                    "hours (" + hours() + ") of " + date() + " must be there if and only if it is a working day");
        }
        for (int i = 1; i < hours().size(); i++) {
            if (start(i) < end(i - 1)) {
                throw new IllegalArgumentException("hours[" + i + "] (" + hours().get(i) + ") of " + date()
                        + " must not begin before " + hours().get(i - 1) + " ends");
            }
        }
    }

    /** A working day. */
    static LeaveDay workday(LocalDate date, HourRange... hours) {
        return builder().date(date).kind(LeaveDayKind.WORKDAY).addHours(hours).build();
    }

    /** A day of rest. */
    static LeaveDay restDay(LocalDate date) {
        return builder().date(date).kind(LeaveDayKind.REST_DAY).build();
    }

    /** A public holiday without work. */
    static LeaveDay holiday(LocalDate date) {
        return builder().date(date).kind(LeaveDayKind.HOLIDAY).build();
    }

    /** Starts one; {@code date} and {@code kind} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveDay}. Not thread-safe. */
    class Builder extends ImmutableLeaveDay.Builder {
        Builder() {}
    }
}
