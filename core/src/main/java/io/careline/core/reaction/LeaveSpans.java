package io.careline.core.reaction;

import io.careline.leave.DayHalf;
import io.careline.leave.LeaveSpan;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A span of leave day by day, as rosters and attendance know days. */
final class LeaveSpans {
    private LeaveSpans() {}

    static Stream<LocalDate> dates(LeaveSpan span) {
        return span.firstDay().datesUntil(span.lastDay().plusDays(1));
    }

    /** Whether some part of a date is in it. */
    static boolean touches(LeaveSpan span, LocalDate date) {
        return !date.isBefore(span.firstDay()) && !date.isAfter(span.lastDay());
    }

    /** Whether both halves of a date are in it; never where it is in hours. */
    static boolean isWhole(LeaveSpan span, LocalDate date) {
        return span.includes(date, DayHalf.FIRST) && span.includes(date, DayHalf.SECOND);
    }
}
