package io.careline.core.roster;

import java.util.List;

/** Sums over windows of days: minutes, shifts, days off, in a week, a month, the horizon. */
final class TotalRow extends WindowRow {
    final int[] value;
    final boolean[] counts;
    private final DayMeasure measure;

    TotalRow(RuleMark mark, DayMeasure measure, List<DayWindow> windows) {
        super(mark, windows);
        this.measure = measure;
        this.value = measure.value;
        this.counts = measure.counts;
    }

    @Override
    int sum(byte[] rows, int base, DayWindow window) {
        int sum = 0;
        for (int day = window.start(); day < window.end(); day++) {
            if (counts[day]) {
                sum += value[rows[base + day]];
            }
        }
        return sum;
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
                units += added == 0 ? 0 : delta(state, index, added);
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
