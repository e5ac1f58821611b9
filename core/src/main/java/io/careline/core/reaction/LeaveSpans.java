package io.careline.core.reaction;

import io.careline.leave.DayHalf;
import io.careline.leave.LeaveCount;
import io.careline.leave.LeavePortion;
import io.careline.leave.LeaveSpan;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A span of leave day by day, as rosters and attendance know days. */
final class LeaveSpans {
    private LeaveSpans() {}

    /** The days whose shifts it is taken from: of hours after midnight, the one on which the shift began. */
    static Set<LocalDate> dates(LeaveSpan span, LeaveCount count) {
        Stream<LocalDate> dates = span.hours().isPresent()
                ? count.portions().stream().map(LeavePortion::date)
                : span.firstDay().datesUntil(span.lastDay().plusDays(1));
        return dates.collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether both halves of a date are in it; never where it is in hours. */
    static boolean isWhole(LeaveSpan span, LocalDate date) {
        return span.includes(date, DayHalf.FIRST) && span.includes(date, DayHalf.SECOND);
    }
}
