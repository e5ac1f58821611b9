package io.careline.core.roster;

import java.util.List;

/** What days in a row cost: each day beyond the most as it comes, each day short of the least when the run ends. */
final class RunCosts {
    static final long NEVER = Long.MAX_VALUE / 8;
    private static final int LONGEST = 31;

    /** The longest run that is told apart. */
    final int longest;

    /** Whether all lengths that cost differently are told apart. */
    final boolean isComplete;

    private final long[] day;
    private final long[] end;
    private final long[] endAtEdge;

    RunCosts(List<RunRow> rules) {
        long told = 1;
        for (RunRow rule : rules) {
            told = Math.max(told, rule.bounds.hasLeast() ? rule.bounds.least() : 1);
            told = Math.max(told, rule.bounds.hasGreatest() ? rule.bounds.greatest() : 1);
        }
        this.longest = (int) Math.min(LONGEST, told);
        this.isComplete = told <= LONGEST;
        this.day = new long[longest + 2];
        this.end = new long[longest + 2];
        this.endAtEdge = new long[longest + 2];
        for (RunRow rule : rules) {
            long cost = rule.isHard ? NEVER : rule.weight;
            for (int length = 1; length <= longest + 1; length++) {
                if (length > rule.bounds.greatest()) {
                    day[length] = sum(day[length], cost);
                }
                long missing = rule.bounds.least() - length;
                if (rule.bounds.hasLeast() && missing > 0) {
                    long lacking = rule.isHard ? NEVER : missing * cost;
                    end[length] = sum(end[length], lacking);
                    endAtEdge[length] = rule.isEdgeFree ? endAtEdge[length] : sum(endAtEdge[length], lacking);
                }
            }
        }
    }

    static long sum(long first, long second) {
        return Math.min(NEVER, first + second);
    }

    /** The cost of the day that makes a run this long. */
    long day(int length) {
        return day[Math.min(length, longest + 1)];
    }

    /** The cost of a run that ends this long. */
    long end(int length, boolean isAtEdge) {
        return isAtEdge ? endAtEdge[length] : end[length];
    }
}
