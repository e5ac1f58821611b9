package io.careline.scorecard;

import io.careline.common.Incubating;

/** Where the points of a part of the score come from. */
@Incubating(since = "0.1.0")
public enum PartRater {
    /** The agent rates himself. */
    AGENT,
    /** A superior rates. */
    SUPERIOR,
    /** The workload is counted (rules K1, K2). */
    QUOTA
}
