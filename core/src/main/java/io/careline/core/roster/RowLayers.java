package io.careline.core.roster;

import java.util.Arrays;

/**
 * What each state of a row costs, day by day, for the phases that are reached: room that passes share one after the other.
 * Not thread-safe.
 */
final class RowLayers {
    private static final int NONE = -1;

    /** By the place of a phase and (total, weekends), the least cost. */
    long[] costs = new long[0];

    /** By (day, phase), its place in {@link #costs}. */
    private int[] places = new int[0];

    /** By (day, phase), the totals that are reached. */
    private int[] lowest = new int[0];

    private int[] highest = new int[0];
    private int phases;
    private int stride;
    private int size;

    /** @param days one above the number of days: a state lies before each day and after the last */
    void clear(int days, int phaseCount, int stateCount) {
        phases = phaseCount;
        stride = stateCount;
        size = 0;
        int all = Math.multiplyExact(days, phases);
        if (places.length < all) {
            places = new int[all];
            lowest = new int[all];
            highest = new int[all];
        }
        Arrays.fill(places, 0, all, NONE);
    }

    boolean isReached(int day, int phase) {
        return places[day * phases + phase] != NONE;
    }

    int place(int day, int phase) {
        return places[day * phases + phase];
    }

    int lowest(int day, int phase) {
        return lowest[day * phases + phase];
    }

    int highest(int day, int phase) {
        return highest[day * phases + phase];
    }

    /** Some totals of a phase are reached: its place. Where it is new, all of its states cost more than any row. */
    int reach(int day, int phase, int from, int to) {
        int at = day * phases + phase;
        if (places[at] == NONE) {
            places[at] = size;
            lowest[at] = from;
            highest[at] = to;
            size = Math.addExact(size, stride);
            if (size > costs.length) {
                costs = Arrays.copyOf(costs, Math.max(size, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * costs.length)));
            }
            Arrays.fill(costs, places[at], size, RunCosts.NEVER);
        }
        lowest[at] = Math.min(lowest[at], from);
        highest[at] = Math.max(highest[at], to);
        return places[at];
    }
}
