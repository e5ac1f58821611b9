package io.careline.core.leave;

import io.careline.common.Incubating;
import io.careline.leave.CountedLeave;
import io.careline.leave.LeaveCalendar;
import io.careline.leave.LeaveCount;
import io.careline.leave.LeaveCounting;
import io.careline.leave.LeaveRecount;
import io.careline.leave.LeaveSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Counts leave, and counts it again when the calendar changes. Pure functions. */
@Incubating(since = "0.1.0")
public final class LeaveCounts {
    private LeaveCounts() {}

    /**
     * How much leave a span is by itself.
     *
     * @throws NullPointerException if an argument is null
     * @throws java.time.DateTimeException if the calendar cannot tell what a date is
     */
    public static LeaveCount count(LeaveSpan span, LeaveCounting counting, LeaveCalendar calendar) {
        return count(span, counting, calendar, List.of());
    }

    /**
     * How much leave a span is beside other leave of the same person, which was counted before: a free day between the two
     * is charged to the later one, if the {@linkplain LeaveCounting#sandwich() sandwich rule} of that one says so and it
     * was not charged yet. Hours on a free day are not leave.
     *
     * @param earlier what was counted before, in any order, near or far
     * @throws NullPointerException if an argument is null
     * @throws java.time.DateTimeException if the calendar cannot tell what a date is
     */
    public static LeaveCount count(
            LeaveSpan span, LeaveCounting counting, LeaveCalendar calendar, List<CountedLeave> earlier) {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(counting, "counting");
        return new SpanCounter(span, counting, Objects.requireNonNull(calendar, "calendar"), earlier).count();
    }

    /**
     * What changed since some leave of one person was counted.
     *
     * @param leave in the order in which it was counted; each one is counted again beside those before it
     * @return the changed ones, in the same order
     * @throws NullPointerException if an argument or an element is null
     * @throws java.time.DateTimeException if the calendar cannot tell what a date is
     */
    public static List<LeaveRecount> recount(List<CountedLeave> leave, LeaveCalendar calendar) {
        List<CountedLeave> counted = new ArrayList<>();
        List<LeaveRecount> changed = new ArrayList<>();
        for (CountedLeave old : leave) {
            LeaveCount count = count(old.span(), old.counting(), calendar, counted);
            counted.add(CountedLeave.builder()
                    .request(old.request())
                    .counting(old.counting())
                    .span(old.span())
                    .count(count)
                    .build());
            if (!count.equals(old.count())) {
                changed.add(LeaveRecount.builder()
                        .request(old.request())
                        .before(old.count())
                        .after(count)
                        .build());
            }
        }
        return List.copyOf(changed);
    }
}
