package io.careline.benchmarks.roster.engine;

/**
 * Bounds on an agent's days in a row, of work or off.
 *
 * @param isEdgeFree whether the least is waived for a run that touches an end of the horizon
 */
public record Run(int agent, boolean isOff, Limit limit, boolean isEdgeFree) {
    /** The units of one run. */
    public long units(int length, boolean isAtEdge) {
        return (isEdgeFree && isAtEdge ? limit.withoutLeast() : limit).units(length);
    }
}
