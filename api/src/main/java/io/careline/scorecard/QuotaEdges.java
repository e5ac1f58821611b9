package io.careline.scorecard;

import io.careline.common.Incubating;

/** What happens at the edges of a quota (rule K2, gap G8). */
@Incubating(since = "0.1.0")
public enum QuotaEdges {
    /** From the edge on, the points are those of the target and the bonus, or less the malus: 110 and 90. */
    REPLACING,
    /** The bonus or malus comes on top of the points for each step. */
    ADDING
}
