package io.careline.core.roster;

import java.util.Arrays;

/** Room for the tables of row optimisations, which share it one after the other. Not thread-safe. */
final class RowRoom {
    /** More states, 24 bytes each, would take more room than what they add is worth. */
    static final long MOST_STATES = 1 << 24;

    /** Counts the steps. */
    final Effort effort;

    /** How many states there is room for; fewer shifts are counted where there are more. */
    final long mostStates;

    /** By day and use: a stretch of work may begin. */
    double[] open = new double[0];

    /** By day and use: a stretch of work has ended. */
    double[] worked = new double[0];

    /** By day and use: days off, as many as can be told apart or more. */
    double[] resting = new double[0];

    RowRoom(Effort effort) {
        this(effort, MOST_STATES);
    }

    RowRoom(Effort effort, long mostStates) {
        this.effort = effort;
        this.mostStates = mostStates;
    }

    /** A cost as the tables have it: whole numbers up to 2^53 are exact, and what must not be is infinite. */
    static double cost(long cost) {
        return cost >= RunCosts.NEVER / 2 ? Double.POSITIVE_INFINITY : cost;
    }

    void clear(int size) {
        if (open.length < size) {
            open = new double[size];
            worked = new double[size];
            resting = new double[size];
        }
        Arrays.fill(open, 0, size, Double.POSITIVE_INFINITY);
        Arrays.fill(worked, 0, size, Double.POSITIVE_INFINITY);
        Arrays.fill(resting, 0, size, Double.POSITIVE_INFINITY);
        effort.add(size);
    }
}
