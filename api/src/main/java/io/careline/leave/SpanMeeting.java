package io.careline.leave;

import io.careline.calendar.HourRange;
import java.time.LocalDate;

/** Finds whether two spans of leave meet. */
final class SpanMeeting {
    private SpanMeeting() {}

    static boolean overlap(LeaveSpan one, LeaveSpan other, LeaveCalendar calendar) {
        if (one.hours().isPresent() && other.hours().isPresent()) {
            return start(one) < end(other) && start(other) < end(one);
        }
        if (one.hours().isPresent()) {
            return halvesMeetHours(other, one, calendar);
        }
        return other.hours().isPresent() ? halvesMeetHours(one, other, calendar) : halvesMeet(one, other);
    }

    private static boolean halvesMeet(LeaveSpan one, LeaveSpan other) {
        LocalDate first = one.firstDay().isBefore(other.firstDay()) ? other.firstDay() : one.firstDay();
        LocalDate last = one.lastDay().isAfter(other.lastDay()) ? other.lastDay() : one.lastDay();
        if (!first.equals(last)) {
            return first.isBefore(last);
        }
        return meetIn(one, other, first, DayHalf.FIRST) || meetIn(one, other, first, DayHalf.SECOND);
    }

    private static boolean meetIn(LeaveSpan one, LeaveSpan other, LocalDate date, DayHalf half) {
        return one.includes(date, half) && other.includes(date, half);
    }

    /** The hours may also be those of a shift that began the day before, or touch one that begins at midnight. */
    private static boolean halvesMeetHours(LeaveSpan halves, LeaveSpan hours, LeaveCalendar calendar) {
        for (int offset = -1; offset <= 1; offset++) {
            LocalDate date = hours.firstDay().plusDays(offset);
            boolean isFirst = halves.includes(date, DayHalf.FIRST);
            boolean isSecond = halves.includes(date, DayHalf.SECOND);
            if (isFirst || isSecond) {
                LeaveDay day = calendar.day(date);
                long midnight = midnight(date);
                long from = midnight + (isFirst ? day.firstMinute() : day.middleMinute());
                long to = midnight + (isSecond ? day.lastMinute() : day.middleMinute());
                if (start(hours) < to && from < end(hours)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long start(LeaveSpan span) {
        return midnight(span.firstDay()) + range(span).startMinute();
    }

    private static long end(LeaveSpan span) {
        return midnight(span.firstDay()) + range(span).endMinute();
    }

    private static HourRange range(LeaveSpan span) {
        return span.hours().orElseThrow();
    }

    private static long midnight(LocalDate date) {
        return date.toEpochDay() * LeaveDay.MINUTES_OF_DAY;
    }
}
