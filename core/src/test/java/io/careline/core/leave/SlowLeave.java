package io.careline.core.leave;

import io.careline.calendar.HourRange;
import io.careline.leave.DayHalf;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveCalendar;
import io.careline.leave.LeaveCounting;
import io.careline.leave.LeaveDay;
import io.careline.leave.LeaveDayKind;
import io.careline.leave.LeaveMeasure;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveUnit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts leave a second time, minute by minute: a span is the set of minutes of work (or of a free day) that it covers.
 * Minutes are counted from the epoch's midnight by the clock on the wall.
 */
final class SlowLeave {
    private static final long DAY = 24 * 60;

    private final LeaveCalendar calendar;

    SlowLeave(LeaveCalendar calendar) {
        this.calendar = calendar;
    }

    boolean overlap(LeaveSpan one, LeaveSpan other) {
        Set<Long> common = new HashSet<>(minutes(one));
        common.retainAll(minutes(other));
        return !common.isEmpty();
    }

    /** All minutes of a span in hours; of one in half days those of the work, of a free day all of the half. */
    private Set<Long> minutes(LeaveSpan span) {
        Set<Long> minutes = new TreeSet<>();
        if (span.hours().isPresent()) {
            HourRange range = span.hours().get();
            for (long minute = range.startMinute(); minute < range.endMinute(); minute++) {
                minutes.add(span.firstDay().toEpochDay() * DAY + minute);
            }
            return minutes;
        }
        for (LocalDate date = span.firstDay(); !date.isAfter(span.lastDay()); date = date.plusDays(1)) {
            LeaveDay day = calendar.day(date);
            long first = date.toEpochDay() * DAY;
            long last = first + DAY;
            if (day.kind() == LeaveDayKind.WORKDAY) {
                NavigableSet<Long> work = work(date);
                first = work.first();
                last = work.last() + 1;
            }
            long middle = date.toEpochDay() * DAY + day.middleMinute();
            for (long minute = first; minute < last; minute++) {
                boolean isFirst = minute < middle;
                boolean isCutOff = (date.equals(span.firstDay()) && isFirst && span.firstHalf() == DayHalf.SECOND)
                        || (date.equals(span.lastDay()) && !isFirst && span.lastHalf() == DayHalf.FIRST);
                if (!isCutOff) {
                    minutes.add(minute);
                }
            }
        }
        return minutes;
    }

    private NavigableSet<Long> work(LocalDate date) {
        TreeSet<Long> work = new TreeSet<>();
        long nextDay = 0;
        long previous = -1;
        for (HourRange range : calendar.day(date).hours()) {
            if (range.startMinute() < previous) {
                nextDay = DAY;
            }
            previous = range.startMinute();
            for (long minute = range.startMinute(); minute < range.endMinute(); minute++) {
                work.add(date.toEpochDay() * DAY + nextDay + minute);
            }
        }
        return work;
    }

    /** The part of each date that counts, and the hours. */
    Map<LocalDate, LeaveAmount> days(
            LeaveSpan span, LeaveCounting counting, Map<LeaveSpan, Set<LocalDate>> earlier, boolean isInHours) {
        TreeMap<LocalDate, LeaveAmount> found = new TreeMap<>();
        Set<Long> own = minutes(span);
        for (LocalDate date = span.firstDay().minusDays(9);
                date.isBefore(span.lastDay().plusDays(9));
                date = date.plusDays(1)) {
            LeaveAmount part = part(date, span, own, counting, earlier, isInHours);
            if (part.isPositive()) {
                found.put(date, part);
            }
        }
        return found;
    }

    private LeaveAmount part(
            LocalDate date,
            LeaveSpan span,
            Set<Long> own,
            LeaveCounting counting,
            Map<LeaveSpan, Set<LocalDate>> earlier,
            boolean isInHours) {
        LeaveMeasure measure = isInHours ? LeaveMeasure.HOURS : LeaveMeasure.DAYS;
        LeaveDay day = calendar.day(date);
        long midnight = date.toEpochDay() * DAY;
        if (day.kind() == LeaveDayKind.WORKDAY) {
            NavigableSet<Long> work = work(date);
            long missed = work.stream().filter(own::contains).count();
            if (isInHours || span.hours().isPresent()) {
                return LeaveAmount.of(measure, missed, isInHours ? 60 : work.size());
            }
            boolean isMorning = own.contains(work.first());
            boolean isEvening = own.contains(work.last());
            return LeaveAmount.of(measure, (isMorning ? 1 : 0) + (isEvening ? 1 : 0), 2);
        }
        boolean isCounted =
                day.kind() == LeaveDayKind.HOLIDAY ? counting.isHolidayCounted() : counting.isRestDayCounted();
        int halves = 0;
        if (isCounted && span.hours().isEmpty() && isWithin(date, span)) {
            halves = (own.contains(midnight) ? 1 : 0) + (own.contains(midnight + DAY - 1) ? 1 : 0);
        } else if (isSandwiched(date, own, earlier) && counting.sandwich().counts(day.kind())) {
            halves = 2;
        }
        Duration length = isInHours ? counting.freeDayLength() : Duration.ofHours(1);
        return LeaveAmount.of(measure, length.toMinutes() * halves, 120);
    }

    private static boolean isWithin(LocalDate date, LeaveSpan span) {
        return !date.isBefore(span.firstDay()) && !date.isAfter(span.lastDay());
    }

    private boolean isSandwiched(LocalDate date, Set<Long> own, Map<LeaveSpan, Set<LocalDate>> earlier) {
        if (earlier.values().stream().anyMatch(charged -> charged.contains(date))) {
            return false;
        }
        LocalDate before = date;
        while (calendar.day(before).kind() != LeaveDayKind.WORKDAY) {
            before = before.minusDays(1);
        }
        LocalDate after = date;
        while (calendar.day(after).kind() != LeaveDayKind.WORKDAY) {
            after = after.plusDays(1);
        }
        long last = work(before).last();
        long first = work(after).first();
        Set<Long> all = new HashSet<>(own);
        earlier.keySet().forEach(leave -> all.addAll(minutes(leave)));
        return all.contains(last) && all.contains(first) && (own.contains(last) || own.contains(first));
    }

    LeaveAmount amount(Map<LocalDate, LeaveAmount> days, LeaveCounting counting) {
        LeaveAmount step = counting.unit() == LeaveUnit.HOUR
                ? LeaveAmount.hours(counting.step())
                : counting.unit() == LeaveUnit.DAY ? LeaveAmount.days(1) : LeaveAmount.halfDays(1);
        LeaveAmount exact = LeaveAmount.zero(step.measure());
        for (LeaveAmount day : days.values()) {
            exact = exact.plus(day);
        }
        LeaveAmount steps = LeaveAmount.zero(step.measure());
        while (steps.compareTo(exact) < 0) {
            steps = steps.plus(step);
        }
        return steps;
    }
}
