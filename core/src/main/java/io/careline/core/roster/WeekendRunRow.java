package io.careline.core.roster;

/** Worked weekends in a row. */
final class WeekendRunRow extends RowRule {
    private final Weekends weekends;
    private final Bounds bounds;
    private final boolean isEdgeFree;
    private final int start;

    /** @param start the first day of the horizon: a run of weekends before it is not looked at */
    WeekendRunRow(RuleMark mark, Weekends weekends, Bounds bounds, boolean isEdgeFree, int start) {
        super(mark);
        this.weekends = weekends;
        this.bounds = bounds;
        this.isEdgeFree = isEdgeFree;
        this.start = start;
    }

    private long units(int from, int end) {
        int run = end - from;
        if (run == 0 || weekends.end[end - 1] <= start) {
            return 0;
        }
        boolean isAtEdge = from == 0 || end == weekends.size();
        return isEdgeFree && isAtEdge ? bounds.withoutLeast().beyond(run) : bounds.beyond(run);
    }

    @Override
    void report(byte[] rows, int base, Violations violations) {
        int from = 0;
        for (int weekend = 0; weekend <= weekends.size(); weekend++) {
            if (weekend == weekends.size() || !weekends.isWorked(rows, base, weekend)) {
                long units = units(from, weekend);
                if (units > 0) {
                    violations.add(weekends.start[from], units);
                }
                from = weekend + 1;
            }
        }
    }

    @Override
    long delta(RosterState state, RowChange change) {
        if (!change.isWorkChanged) {
            return 0;
        }
        int touched = weekends.firstAfter(change.from);
        if (touched == weekends.size() || weekends.start[touched] > change.to) {
            return 0;
        }
        long units = 0;
        int before = 0;
        int after = 0;
        for (int weekend = 0; weekend <= weekends.size(); weekend++) {
            boolean isLast = weekend == weekends.size();
            if (isLast || !weekends.isWorked(change.rows, change.base, weekend)) {
                units -= units(before, weekend);
                before = weekend + 1;
            }
            if (isLast || !weekends.isWorkedAfter(change, weekend)) {
                units += units(after, weekend);
                after = weekend + 1;
            }
        }
        return units;
    }
}
