package io.careline.core.roster;

import java.util.List;

/** Sums over windows of days: minutes, shifts, days off, in a week, a month, the horizon. */
final class TotalRow extends RowRule {
    final int[] value;
    final boolean[] counts;
    private final DayMeasure measure;
    private final DayWindow[] windows;

    TotalRow(RuleMark mark, DayMeasure measure, List<DayWindow> windows) {
        super(mark);
        this.measure = measure;
        this.value = measure.value;
        this.counts = measure.counts;
        this.windows = windows.toArray(new DayWindow[0]);
    }

    /** The one window, where there is but one. */
    DayWindow only() {
        return windows[0];
    }

    boolean isSingle() {
        return windows.length == 1;
    }

    @Override
    int slots() {
        return windows.length;
    }

    @Override
    void count(byte[] rows, int base, int[] counters) {
        for (int index = 0; index < windows.length; index++) {
            counters[slot + index] = sum(rows, base, windows[index]);
        }
    }

    private int sum(byte[] rows, int base, DayWindow window) {
        int sum = 0;
        for (int day = window.start(); day < window.end(); day++) {
            if (counts[day]) {
                sum += value[rows[base + day]];
            }
        }
        return sum;
    }

    @Override
    void report(byte[] rows, int base, Violations violations) {
        for (DayWindow window : windows) {
            long units = window.bounds().beyond(sum(rows, base, window));
            if (units > 0) {
                violations.add(window.start(), units);
            }
        }
    }

    @Override
    boolean breaks(RosterState state, RowChange change) {
        return delta(state, change) != 0;
    }

    @Override
    long delta(RosterState state, RowChange change) {
        long units = 0;
        for (int index = 0; index < windows.length; index++) {
            DayWindow window = windows[index];
            if (window.start() <= change.to && window.end() > change.from) {
                int added = isSingle() ? change.added(measure) : added(change, window);
                if (added != 0) {
                    int sum = state.counters[slot + index];
                    units += window.bounds().beyond(sum + (long) added)
                            - window.bounds().beyond(sum);
                }
            }
        }
        return units;
    }

    private int added(RowChange change, DayWindow window) {
        int added = 0;
        for (int index = 0; index < change.count; index++) {
            int day = change.days[index];
            if (counts[day] && day >= window.start() && day < window.end()) {
                added += value[change.next[day]] - value[change.rows[change.base + day]];
            }
        }
        return added;
    }

    @Override
    void apply(RosterState state, RowChange change) {
        for (int index = 0; index < windows.length; index++) {
            if (windows[index].start() <= change.to && windows[index].end() > change.from) {
                state.counters[slot + index] += added(change, windows[index]);
            }
        }
    }
}
