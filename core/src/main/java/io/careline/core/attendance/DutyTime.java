package io.careline.core.attendance;

import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.TimeOff;
import io.careline.calendar.OpenInterval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * When an agent has to be there: the hours of the shift without breaks and time off. In order, none overlaps another.
 */
record DutyTime(List<OpenInterval> intervals) {
    static DutyTime of(AttendanceRecord attendance) {
        DutyTime duty = new DutyTime(attendance.hours().stream().toList());
        for (OpenInterval pause : attendance.breaks()) {
            duty = duty.without(pause);
        }
        for (TimeOff timeOff : attendance.timeOff()) {
            duty = timeOff.interval().map(duty::without).orElse(new DutyTime(List.of()));
        }
        return duty;
    }

    boolean isNone() {
        return intervals.isEmpty();
    }

    private DutyTime without(OpenInterval gone) {
        List<OpenInterval> rest = new ArrayList<>();
        for (OpenInterval interval : intervals) {
            addUnlessEmpty(rest, interval.start(), earlier(interval.end(), gone.start()));
            addUnlessEmpty(rest, later(interval.start(), gone.end()), interval.end());
        }
        return new DutyTime(rest);
    }

    private static void addUnlessEmpty(List<OpenInterval> intervals, Instant start, Instant end) {
        if (start.isBefore(end)) {
            intervals.add(OpenInterval.of(start, end));
        }
    }

    Duration before(Instant moment) {
        return within(Instant.MIN, moment);
    }

    Duration after(Instant moment) {
        return within(moment, Instant.MAX);
    }

    Duration within(Instant from, Instant to) {
        Duration time = Duration.ZERO;
        for (OpenInterval interval : intervals) {
            Instant start = later(interval.start(), from);
            Instant end = earlier(interval.end(), to);
            if (start.isBefore(end)) {
                time = time.plus(Duration.between(start, end));
            }
        }
        return time;
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
