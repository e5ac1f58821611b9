package io.careline.benchmarks.roster.engine;

/** Hears of each better roster when it is found. */
public interface Improvements {
    /** A roster with these hard points and this soft cost is there. */
    void found(long hard, long soft);
}
