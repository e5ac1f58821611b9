package io.careline.core.roster;

import java.util.List;

/** Sums over windows of days, each within bounds: a window has one counter. */
abstract class WindowRow extends RowRule {
    final DayWindow[] windows;

    WindowRow(RuleMark mark, List<DayWindow> windows) {
        super(mark);
        this.windows = windows.toArray(new DayWindow[0]);
    }

    /** What a window's days of a row sum up to, from the row alone. */
    abstract int sum(byte[] rows, int base, DayWindow window);

    /** The one window, where there is but one. */
    final DayWindow only() {
        return windows[0];
    }

    final boolean isSingle() {
        return windows.length == 1;
    }

    @Override
    final int slots() {
        return windows.length;
    }

    @Override
    final void count(byte[] rows, int base, int[] counters) {
        for (int index = 0; index < windows.length; index++) {
            counters[slot + index] = sum(rows, base, windows[index]);
        }
    }

    @Override
    final void report(byte[] rows, int base, Violations violations) {
        for (DayWindow window : windows) {
            long units = window.bounds().beyond(sum(rows, base, window));
            if (units > 0) {
                violations.add(window.start(), units);
            }
        }
    }

    /** The units broken in a window once its sum has grown, less those broken now. */
    final long delta(RosterState state, int index, int added) {
        int sum = state.counters[slot + index];
        Bounds bounds = windows[index].bounds();
        return bounds.beyond(sum + (long) added) - bounds.beyond(sum);
    }
}
