package io.careline.core.roster;

import java.util.Arrays;

/** Room for the tables of row optimisations, which share it one after the other. Not thread-safe. */
final class RowRoom {
    /** Counts the steps. */
    final Effort effort;

    /** By day and use: a stretch of work may begin. */
    long[] open = new long[0];

    /** By day and use: a stretch of work has ended. */
    long[] worked = new long[0];

    /** By day and use: days off, as many as can be told apart or more. */
    long[] resting = new long[0];

    /** By day and use: the length of the last stretch of days off; 0: resting. */
    short[] openFrom = new short[0];

    /** By day and use: whether the day before was resting too. */
    boolean[] isStillResting = new boolean[0];

    /** By day and use: length and use of the last stretch of work. */
    int[] workedFrom = new int[0];

    RowRoom(Effort effort) {
        this.effort = effort;
    }

    void clear(int size) {
        if (open.length < size) {
            open = new long[size];
            worked = new long[size];
            resting = new long[size];
            openFrom = new short[size];
            isStillResting = new boolean[size];
            workedFrom = new int[size];
        }
        Arrays.fill(open, 0, size, RunCosts.NEVER);
        Arrays.fill(worked, 0, size, RunCosts.NEVER);
        Arrays.fill(resting, 0, size, RunCosts.NEVER);
        effort.add(size);
    }
}
