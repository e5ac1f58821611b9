package io.careline.core.roster;

import io.careline.roster.RuleWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the windows of days and the weekends over which rules count. */
final class WindowBuilder {
    private final ModelBuilder builder;

    WindowBuilder(ModelBuilder builder) {
        this.builder = builder;
    }

    /** The windows that touch the horizon; a window that is not known whole has no least. */
    List<DayWindow> windows(RuleWindow window, Bounds bounds, int first) {
        return switch (window.kind()) {
            case HORIZON -> List.of(new DayWindow(builder.start, builder.days, bounds));
            case WEEK ->
                calendar(bounds, first, date -> date.with(TemporalAdjusters.previousOrSame(window.weekStart())), 7);
            case MONTH -> calendar(bounds, first, date -> date.withDayOfMonth(1), 0);
            case ROLLING -> rolling(window.days(), bounds, first);
        };
    }

    private interface Start {
        LocalDate of(LocalDate date);
    }

    private List<DayWindow> calendar(Bounds bounds, int first, Start start, int length) {
        List<DayWindow> windows = new ArrayList<>();
        LocalDate from = start.of(builder.date(builder.start));
        while (builder.day(from) < builder.days) {
            LocalDate next = length == 0 ? from.plusMonths(1) : from.plusDays(length);
            add(windows, builder.day(from), builder.day(next), bounds, first);
            from = next;
        }
        return windows;
    }

    private List<DayWindow> rolling(int length, Bounds bounds, int first) {
        List<DayWindow> windows = new ArrayList<>();
        for (int from = Math.max(first, builder.start - length + 1); from + length <= builder.days; from++) {
            add(windows, from, from + length, bounds, first);
        }
        if (windows.isEmpty()) {
            add(windows, first - 1, builder.days, bounds, first);
        }
        return windows;
    }

    private void add(List<DayWindow> windows, int from, int end, Bounds bounds, int first) {
        boolean isWhole = from >= first && end <= builder.days;
        Bounds applied = isWhole ? bounds : bounds.withoutLeast();
        if (applied.hasLeast() || applied.hasGreatest()) {
            windows.add(new DayWindow(Math.max(from, first), Math.min(end, builder.days), applied));
        }
    }

    /** The weekends from the first known day on. */
    Weekends weekends(Set<DayOfWeek> weekend, int first) {
        List<int[]> found = new ArrayList<>();
        for (int day = first; day < builder.days; day++) {
            if (weekend.contains(builder.date(day).getDayOfWeek())) {
                int from = day;
                while (day < builder.days && weekend.contains(builder.date(day).getDayOfWeek())) {
                    day++;
                }
                found.add(new int[] {from, day});
            }
        }
        return new Weekends(
                found.stream().mapToInt(days -> days[0]).toArray(),
                found.stream().mapToInt(days -> days[1]).toArray(),
                builder.days);
    }
}
