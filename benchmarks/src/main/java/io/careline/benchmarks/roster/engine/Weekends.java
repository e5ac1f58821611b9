package io.careline.benchmarks.roster.engine;

/**
 * Bounds on an agent's weekends worked: in all, or in a row.
 *
 * @param of by day, which weekend it belongs to; -1 if to none
 * @param count how many weekends there are
 * @param isRun whether those in a row are counted
 * @param isEdgeFree whether the least is waived for a run that touches the first or the last weekend
 */
public record Weekends(int agent, int[] of, int count, boolean isRun, Limit limit, boolean isEdgeFree) {
    /** The units of one run of weekends. */
    public long units(int length, boolean isAtEdge) {
        return (isEdgeFree && isAtEdge ? limit.withoutLeast() : limit).units(length);
    }
}
