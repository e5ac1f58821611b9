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

    private boolean isFewWeekends() {
        return weekends.size() <= Long.SIZE;
    }

    /** Two halves of the bits of worked weekends. */
    @Override
    int slots() {
        return isFewWeekends() ? 2 : 0;
    }

    @Override
    void count(byte[] rows, int base, int[] counters) {
        long bits = 0;
        for (int weekend = 0; weekend < weekends.size() && isFewWeekends(); weekend++) {
            bits |= weekends.isWorked(rows, base, weekend) ? 1L << weekend : 0;
        }
        keep(bits, counters);
    }

    private void keep(long bits, int[] counters) {
        if (isFewWeekends()) {
            counters[slot] = (int) bits;
            counters[slot + 1] = (int) (bits >>> Integer.SIZE);
        }
    }

    private long bits(int[] counters) {
        return Integer.toUnsignedLong(counters[slot]) | ((long) counters[slot + 1] << Integer.SIZE);
    }

    @Override
    void apply(RosterState state, RowChange change) {
        if (change.isWorkChanged && isFewWeekends()) {
            long bits = bits(state.counters);
            keep(bits ^ flipped(change), state.counters);
        }
    }

    /** The weekends that are worked only before the change or only after it. */
    private long flipped(RowChange change) {
        long bits = 0;
        for (int weekend = weekends.firstAfter(change.from);
                weekend < weekends.size() && weekends.start[weekend] <= change.to;
                weekend++) {
            if (weekends.isWorkedBefore(change, weekend) != weekends.isWorkedAfter(change, weekend)) {
                bits |= 1L << weekend;
            }
        }
        return bits;
    }

    private long units(long bits) {
        long units = 0;
        long left = bits;
        while (left != 0) {
            int from = Long.numberOfTrailingZeros(left);
            int end = from + Long.numberOfTrailingZeros(~(left >>> from));
            units += units(from, end);
            left = end < Long.SIZE ? left & (-1L << end) : 0;
        }
        return units;
    }

    @Override
    long delta(RosterState state, RowChange change) {
        if (!change.isWorkChanged) {
            return 0;
        }
        if (isFewWeekends()) {
            long flipped = flipped(change);
            long bits = bits(state.counters);
            return flipped == 0 ? 0 : units(bits ^ flipped) - units(bits);
        }
        return weekendByWeekend(change);
    }

    private long weekendByWeekend(RowChange change) {
        long units = 0;
        int before = 0;
        int after = 0;
        for (int weekend = 0; weekend <= weekends.size(); weekend++) {
            boolean isLast = weekend == weekends.size();
            if (isLast || !weekends.isWorked(change.rows, change.base, weekend)) {
                units -= units(before, weekend);
                before = weekend + 1;
            }
            if (isLast || !isWorkedAfter(change, weekend)) {
                units += units(after, weekend);
                after = weekend + 1;
            }
        }
        return units;
    }

    private boolean isWorkedAfter(RowChange change, int weekend) {
        boolean isTouched = weekends.start[weekend] <= change.to && weekends.end[weekend] > change.from;
        return isTouched
                ? weekends.isWorkedAfter(change, weekend)
                : weekends.isWorked(change.rows, change.base, weekend);
    }
}
