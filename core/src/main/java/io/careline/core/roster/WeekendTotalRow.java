package io.careline.core.roster;

import java.util.List;

/** How many weekends are worked within windows of days. */
final class WeekendTotalRow extends WindowRow {
    final Weekends weekends;

    WeekendTotalRow(RuleMark mark, Weekends weekends, List<DayWindow> windows) {
        super(mark, windows);
        this.weekends = weekends;
    }

    @Override
    int sum(byte[] rows, int base, DayWindow window) {
        int sum = 0;
        for (int weekend = 0; weekend < weekends.size(); weekend++) {
            if (isIn(weekend, window) && weekends.isWorked(rows, base, weekend)) {
                sum++;
            }
        }
        return sum;
    }

    private boolean isIn(int weekend, DayWindow window) {
        return weekends.start[weekend] >= window.start() && weekends.start[weekend] < window.end();
    }

    @Override
    long delta(RosterState state, RowChange change) {
        return walk(state, change, false);
    }

    @Override
    void apply(RosterState state, RowChange change) {
        walk(state, change, true);
    }

    private long walk(RosterState state, RowChange change, boolean isApplied) {
        if (!change.isWorkChanged) {
            return 0;
        }
        int from = weekends.firstAfter(change.from);
        if (from == weekends.size() || weekends.start[from] > change.to) {
            return 0;
        }
        long units = 0;
        for (int index = 0; index < windows.length; index++) {
            int added = 0;
            for (int weekend = from; weekend < weekends.size() && weekends.start[weekend] <= change.to; weekend++) {
                if (isIn(weekend, windows[index])) {
                    added += (weekends.isWorkedAfter(change, weekend) ? 1 : 0)
                            - (weekends.isWorkedBefore(change, weekend) ? 1 : 0);
                }
            }
            if (added != 0) {
                units += delta(state, index, added);
                if (isApplied) {
                    state.counters[slot + index] += added;
                }
            }
        }
        return units;
    }
}
