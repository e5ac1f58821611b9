package io.careline.core.roster;

/** What one way of searching has gained a step of late. Not thread-safe. */
final class SearchYield {
    private static final double MEMORY = 0.7;

    /** Soft units a step; infinite before the first try. */
    double rate = Double.POSITIVE_INFINITY;

    /** The steps of all tries. */
    long steps;

    /** Takes in one try; whether it gained more than those before it. */
    boolean isRising(double gain, long took) {
        double now = gain / Math.max(1, took);
        steps += took;
        boolean isRising = now > rate;
        rate = rate == Double.POSITIVE_INFINITY ? now : MEMORY * rate + (1 - MEMORY) * now;
        return isRising;
    }
}
