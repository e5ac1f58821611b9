package io.careline.core.labour;

import io.careline.labour.LabourLimit;
import io.careline.labour.LabourPack;
import io.careline.labour.LabourPeriod;
import io.careline.labour.WorkedShift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** One agent's limits, read minute by minute: the same findings as texts, as slowly as can be. */
final class SlowLabour {
    private static final int MARGIN = 70 * 1_440;

    private final LabourPack pack;
    private final LabourPeriod period;
    private final List<WorkedShift> shifts;
    private final List<LocalDate> days;
    private final Instant origin;
    /**
     * Of each minute: whether somebody is at work or at table, and whether at work; from the margin before the period.
     */
    private final boolean[] present;

    private final boolean[] working;

    SlowLabour(LabourPack pack, LabourPeriod period) {
        this.pack = pack;
        this.period = period;
        this.days = period.days()
                .start()
                .datesUntil(period.days().end().plusDays(1))
                .toList();
        this.shifts = period.shifts().stream()
                .filter(shift -> days.contains(shift.date()))
                .toList();
        this.origin = midnight(days.get(0)).minus(Duration.ofMinutes(MARGIN));
        this.present = new boolean[2 * MARGIN + days.size() * 1_440];
        this.working = new boolean[present.length];
        for (WorkedShift shift : shifts) {
            for (int minute = minute(shift.hours().start());
                    minute < minute(shift.hours().end());
                    minute++) {
                Instant at = origin.plus(Duration.ofMinutes(minute));
                present[minute] = true;
                working[minute] = shift.breaks().stream()
                        .noneMatch(pause -> !at.isBefore(pause.start()) && at.isBefore(pause.end()));
            }
        }
    }

    private Instant midnight(LocalDate date) {
        return date.atStartOfDay(period.zone()).toInstant();
    }

    private int minute(Instant moment) {
        return (int) ChronoUnit.MINUTES.between(origin, moment);
    }

    List<String> review(LabourLimit limit) {
        if (shifts.isEmpty()) {
            return List.of();
        }
        long bound = limit.bound().toMinutes();
        return switch (limit.type()) {
            case DAILY_HOURS -> above(bound, groups(date -> date.toEpochDay()), this::worked);
            case DAILY_OVERTIME ->
                above(
                        bound,
                        groups(date -> date.toEpochDay()),
                        group -> worked(group) - pack.standardDay().toMinutes());
            case WEEKLY_HOURS -> above(bound, weeks(), this::worked);
            case MONTHLY_OVERTIME ->
                above(bound, groups(date -> YearMonth.from(date).hashCode()), this::overtime);
            case MEAN_WEEKLY_HOURS -> means(bound, 7, false);
            case NIGHT_HOURS -> means(bound, 1, true);
            case WEEKLY_REST_DAYS -> restDays(limit.bound().toDays());
            case DAILY_REST -> dailyRest(bound);
            case WEEKLY_REST -> weeklyRest(bound);
            case BREAK -> breaks(bound);
        };
    }

    /** The days of the period in runs with the same key. */
    private List<List<LocalDate>> groups(ToLongFunction<LocalDate> key) {
        List<List<LocalDate>> groups = new ArrayList<>();
        for (LocalDate date : days) {
            List<LocalDate> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (last.isEmpty() || key.applyAsLong(last.get(0)) != key.applyAsLong(date)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(date);
        }
        return groups;
    }

    private List<List<LocalDate>> weeks() {
        return groups(date -> Math.floorDiv(date.toEpochDay() + 3, 7));
    }

    private static String text(List<LocalDate> group, Duration measured) {
        return group.get(0) + ".." + group.get(group.size() - 1) + " " + measured;
    }

    private static List<String> above(
            long bound, List<List<LocalDate>> groups, ToLongFunction<List<LocalDate>> measure) {
        List<String> texts = new ArrayList<>();
        for (List<LocalDate> group : groups) {
            long measured = measure.applyAsLong(group);
            if (measured > bound) {
                texts.add(text(group, Duration.ofMinutes(measured)));
            }
        }
        return texts;
    }

    private long worked(List<LocalDate> group) {
        return shifts.stream()
                .filter(shift -> group.contains(shift.date()))
                .mapToLong(this::worked)
                .sum();
    }

    private long worked(WorkedShift shift) {
        long worked = 0;
        for (int minute = minute(shift.hours().start());
                minute < minute(shift.hours().end());
                minute++) {
            worked += working[minute] ? 1 : 0;
        }
        return worked;
    }

    /** Goes through the week's minutes of work one by one: regular while day and week have room for it. */
    private long overtime(List<LocalDate> group) {
        long overtime = 0;
        long week = 0;
        for (LocalDate date : days) {
            week = date.getDayOfWeek() == DayOfWeek.MONDAY ? 0 : week;
            long day = 0;
            for (long minute = worked(List.of(date)); minute > 0; minute--) {
                if (day < pack.standardDay().toMinutes()
                        && week < pack.standardWeek().toMinutes()) {
                    day++;
                    week++;
                } else if (group.contains(date)) {
                    overtime++;
                }
            }
        }
        return overtime;
    }

    private List<String> means(long bound, int unit, boolean isNight) {
        LocalDate start = days.get(0);
        List<String> texts = new ArrayList<>();
        for (LocalDate from = start;
                !from.isAfter(days.get(days.size() - 1));
                from = from.plusMonths(pack.referenceMonths())) {
            LocalDate first = from;
            LocalDate next = from.plusMonths(pack.referenceMonths());
            List<LocalDate> group = days.stream()
                    .filter(date -> !date.isBefore(first) && date.isBefore(next))
                    .toList();
            long counted = group.stream()
                    .filter(date -> !period.leave()
                            .getOrDefault(shifts.get(0).agent(), Set.of())
                            .contains(date))
                    .count();
            long divisor = isNight ? counted - counted / 7 : counted;
            long nanos = Duration.ofMinutes(worked(group)).toNanos() * unit;
            if ((!isNight || isNightWorker(group))
                    && divisor > 0
                    && nanos > Duration.ofMinutes(bound).toNanos() * divisor) {
                texts.add(text(group, Duration.ofNanos(nanos / divisor)));
            }
        }
        return texts;
    }

    private boolean isNightWorker(List<LocalDate> group) {
        List<WorkedShift> worked =
                shifts.stream().filter(shift -> group.contains(shift.date())).toList();
        long nights = worked.stream()
                .filter(shift -> {
                    long minutes = 0;
                    for (int minute = minute(shift.hours().start());
                            minute < minute(shift.hours().end());
                            minute++) {
                        minutes += working[minute] && isNight(minute) ? 1 : 0;
                    }
                    return minutes >= pack.nightWork().toMinutes();
                })
                .count();
        return nights > worked.size() - nights;
    }

    private boolean isNight(int minute) {
        LocalTime time =
                origin.plus(Duration.ofMinutes(minute)).atZone(period.zone()).toLocalTime();
        int ofDay = time.getHour() * 60 + time.getMinute();
        return (ofDay >= pack.night().startMinute() && ofDay < pack.night().endMinute())
                || ofDay + 1_440 < pack.night().endMinute();
    }

    private List<String> restDays(long bound) {
        List<String> texts = new ArrayList<>();
        for (List<LocalDate> week : weeks()) {
            long free = week.stream()
                    .filter(date ->
                            shifts.stream().noneMatch(shift -> shift.date().equals(date)))
                    .count();
            if (week.size() == 7 && free < bound) {
                texts.add(text(week, Duration.ofDays(free)));
            }
        }
        return texts;
    }

    private List<String> dailyRest(long bound) {
        List<String> texts = new ArrayList<>();
        for (WorkedShift shift : shifts) {
            int start = minute(shift.hours().start());
            long longest = longestRest(start, start + 1_440);
            if (longest < bound) {
                texts.add(text(List.of(shift.date()), Duration.ofMinutes(longest)));
            }
        }
        return texts;
    }

    private long longestRest(int from, int to) {
        long longest = 0;
        long run = 0;
        for (int minute = from; minute < to; minute++) {
            run = present[minute] ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** From each minute of the week on which a rest goes on: one that begins before counts to the week's end only. */
    private List<String> weeklyRest(long bound) {
        List<String> texts = new ArrayList<>();
        for (List<LocalDate> week : weeks()) {
            int start = minute(midnight(week.get(0)));
            int end = minute(midnight(week.get(week.size() - 1).plusDays(1)));
            long longest = 0;
            for (int minute = start; minute < end; minute++) {
                boolean isBegun = !present[minute - 1];
                boolean isFirst = !present[minute] && (minute == start || !isBegun);
                if (isFirst) {
                    int until = minute == start && isBegun ? end : present.length;
                    int last = minute;
                    while (last < until && !present[last]) {
                        last++;
                    }
                    longest = Math.max(longest, last - minute);
                }
            }
            if (week.size() == 7 && longest < bound) {
                texts.add(text(week, Duration.ofMinutes(longest)));
            }
        }
        return texts;
    }

    private List<String> breaks(long bound) {
        List<String> texts = new ArrayList<>();
        for (WorkedShift shift : shifts) {
            long worked = worked(shift);
            long there = shift.hours().duration().toMinutes();
            if (worked > bound && worked == there) {
                texts.add(text(List.of(shift.date()), Duration.ofMinutes(worked)));
            }
        }
        return texts;
    }
}
