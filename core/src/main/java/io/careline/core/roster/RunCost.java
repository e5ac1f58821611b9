package io.careline.core.roster;

import java.util.List;

/**
 * All rules of an agent that count days of work or days off in a row, told together: one walk over the bits of worked days
 * prices each run by its length. Where a window of 64 days is too short, or runs reach into the history, the rules are
 * asked one by one.
 */
final class RunCost extends RowCost {
    private static final int LENGTHS = 64;
    private static final int WORK = LENGTHS;
    private static final int EDGE = 2 * LENGTHS;

    private final RunRow[] rules;

    /** By (whether it touches an end of the known days, whether it is work, length). */
    private final long[] costs = new long[4 * LENGTHS];

    private final int first;
    private final int days;

    /** A change from this day on leaves the runs of the history alone. */
    private final int clear;

    RunCost(List<RunRow> rules, int first, int start, int days) {
        this.rules = rules.toArray(new RunRow[0]);
        this.first = first;
        this.days = days;
        this.clear = first == start ? 0 : start + 1;
        for (RunRow rule : rules) {
            int kind = rule.member[0] ? 0 : WORK;
            for (int length = 1; length < LENGTHS; length++) {
                costs[kind + length] += rule.costOf(length, false);
                costs[kind + EDGE + length] += rule.costOf(length, true);
            }
        }
    }

    @Override
    long cost(RosterState state, RowChange change) {
        if (!change.isWorkChanged) {
            return 0;
        }
        if (change.isWide() || change.from < clear) {
            return oneByOne(state, change);
        }
        long before = walk(change, change.worked);
        long after = walk(change, change.workedAfter());
        return before < 0 || after < 0 ? oneByOne(state, change) : after - before;
    }

    @Override
    boolean breaks(RosterState state, RowChange change) {
        if (!change.isWorkChanged) {
            return false;
        }
        if (change.isWide() || change.from < clear) {
            return oneByOne(state, change) != 0;
        }
        long after = walk(change, change.workedAfter());
        return after < 0 ? oneByOne(state, change) != 0 : after > 0;
    }

    /** The cost of the runs that touch a change or end beside it; -1 if one of them is longer than the window shows. */
    private long walk(RowChange change, long bits) {
        int window = change.from - RowChange.MARGIN;
        long edges = bits ^ (bits << 1);
        int begin = first - window;
        if (begin >= 0) {
            edges = (edges & (-1L << begin)) | (1L << begin);
        } else {
            edges &= -2L;
        }
        int end = days - window;
        if (end < LENGTHS) {
            edges = (edges & ((1L << end) - 1)) | (1L << end);
        }
        long left = edges & ((1L << RowChange.MARGIN) - 1);
        int from = left == 0 ? begin : LENGTHS - 1 - Long.numberOfLeadingZeros(left);
        if (from < 0) {
            return -1;
        }
        int last = Math.min(end - 1, change.to - window + 1);
        edges &= -2L << from;
        long cost = 0;
        while (from <= last) {
            if (edges == 0) {
                return -1;
            }
            int to = Long.numberOfTrailingZeros(edges);
            edges &= edges - 1;
            int kind = (int) ((bits >>> from) & 1) * WORK + (from == begin || to == end ? EDGE : 0);
            cost += costs[kind + to - from];
            from = to;
        }
        return cost;
    }

    private long oneByOne(RosterState state, RowChange change) {
        change.spread();
        long sum = 0;
        for (RunRow rule : rules) {
            sum += rule.cost(state, change);
        }
        return sum;
    }
}
