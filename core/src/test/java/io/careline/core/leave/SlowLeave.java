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
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts leave a second time, minute by minute: a span is the set of minutes of work (or of a free day) that it covers.
 * Minutes are counted from the epoch's midnight by the clock on the wall; the same one can be the end of a date's shift and
 * the morning of the next date, which are not the same leave.
 */
final class SlowLeave {
    private static final long DAY = 24 * 60;
    private static final int HOUR = 60;

    /** A minute and the date whose shift, or whose free time, it is. */
    private record Owned(LocalDate date, long minute) {}

    private final LeaveCalendar calendar;

    SlowLeave(LeaveCalendar calendar) {
        this.calendar = calendar;
    }

    boolean overlap(LeaveSpan one, LeaveSpan other) {
        Set<Owned> common = new HashSet<>(minutes(one));
        common.retainAll(minutes(other));
        return !common.isEmpty();
    }

    /**
     * Of a span in half days the minutes of the work, of a free day all of the half; of one in hours all minutes, each of them
     * the calendar date's and that of a shift which began the day before.
     */
    private Set<Owned> minutes(LeaveSpan span) {
        Set<Owned> minutes = new HashSet<>();
        if (span.hours().isPresent()) {
            HourRange range = span.hours().get();
            long midnight = span.firstDay().toEpochDay() * DAY;
            for (long minute = midnight + range.startMinute(); minute < midnight + range.endMinute(); minute++) {
                LocalDate date = LocalDate.ofEpochDay(minute / DAY);
                minutes.add(new Owned(date, minute));
                minutes.add(new Owned(date.minusDays(1), minute));
            }
            return minutes;
        }
        for (LocalDate date = span.firstDay(); !date.isAfter(span.lastDay()); date = date.plusDays(1)) {
            long first = date.toEpochDay() * DAY;
            long last = first + DAY - 1;
            long middle = first + DAY / 2;
            if (calendar.day(date).kind() == LeaveDayKind.WORKDAY) {
                NavigableSet<Long> work = work(date);
                first = work.first();
                last = work.last();
                middle = middle(List.copyOf(work));
            }
            for (long minute = first; minute <= last; minute++) {
                boolean isFirst = minute < middle;
                boolean isCutOff = (date.equals(span.firstDay()) && isFirst && span.firstHalf() == DayHalf.SECOND)
                        || (date.equals(span.lastDay()) && !isFirst && span.lastHalf() == DayHalf.FIRST);
                if (!isCutOff) {
                    minutes.add(new Owned(date, minute));
                }
            }
        }
        return minutes;
    }

    /** Looks for a break outwards from half of the minutes of work, the earlier one first. */
    private static long middle(List<Long> work) {
        int half = work.size() / 2;
        for (int distance = 0; distance <= HOUR; distance++) {
            for (int index : new int[] {half - distance, half + distance}) {
                if (index > 0 && index < work.size() && work.get(index) > work.get(index - 1) + 1) {
                    return work.get(index);
                }
            }
        }
        return work.get(half);
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
        Set<Owned> own = minutes(span);
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
            Set<Owned> own,
            LeaveCounting counting,
            Map<LeaveSpan, Set<LocalDate>> earlier,
            boolean isInHours) {
        LeaveMeasure measure = isInHours ? LeaveMeasure.HOURS : LeaveMeasure.DAYS;
        LeaveDay day = calendar.day(date);
        long midnight = date.toEpochDay() * DAY;
        if (day.kind() == LeaveDayKind.WORKDAY) {
            NavigableSet<Long> work = work(date);
            long missed = work.stream()
                    .filter(minute -> own.contains(new Owned(date, minute)))
                    .count();
            if (isInHours || span.hours().isPresent()) {
                return LeaveAmount.of(measure, missed, isInHours ? HOUR : work.size());
            }
            boolean isMorning = own.contains(new Owned(date, work.first()));
            boolean isEvening = own.contains(new Owned(date, work.last()));
            return LeaveAmount.of(measure, (isMorning ? 1 : 0) + (isEvening ? 1 : 0), 2);
        }
        boolean isCounted =
                day.kind() == LeaveDayKind.HOLIDAY ? counting.isHolidayCounted() : counting.isRestDayCounted();
        int halves = 0;
        if (isCounted && span.hours().isEmpty() && isWithin(date, span)) {
            halves = (own.contains(new Owned(date, midnight)) ? 1 : 0)
                    + (own.contains(new Owned(date, midnight + DAY - 1)) ? 1 : 0);
        } else if (isSandwiched(date, own, earlier) && counting.sandwich().counts(day.kind())) {
            halves = 2;
        }
        Duration length = isInHours ? counting.freeDayLength() : Duration.ofHours(1);
        return LeaveAmount.of(measure, length.toMinutes() * halves, 2 * HOUR);
    }

    private static boolean isWithin(LocalDate date, LeaveSpan span) {
        return !date.isBefore(span.firstDay()) && !date.isAfter(span.lastDay());
    }

    private boolean isSandwiched(LocalDate date, Set<Owned> own, Map<LeaveSpan, Set<LocalDate>> earlier) {
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
        Owned last = new Owned(before, work(before).last());
        Owned first = new Owned(after, work(after).first());
        Set<Owned> all = new HashSet<>(own);
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
