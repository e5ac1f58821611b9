package io.careline.scorecard;

import io.careline.common.Incubating;

/** What becomes of the agent's part if he does not rate himself. */
@Incubating(since = "0.1.0")
public enum MissedSelfRating {
    /** It has no points. */
    ZERO,
    /** The other parts make up the whole score. */
    LEFT_OUT
}
