package io.careline.scorecard;

import io.careline.common.Incubating;
import io.careline.lifecycle.Status;

/** Where a scorecard stands. */
@Incubating(since = "0.1.0")
public enum ScorecardStatus implements Status {
    /** Nothing is recorded yet. */
    NONE,
    /** The month is being worked, or the agent rates himself. */
    OPEN,
    /** The superior rates. */
    SELF_RATED,
    /** The score is known, and compared with nobody's. */
    RATED,
    /** The place among the others is known. */
    RANKED,
    /** The agent has the notice. */
    PUBLISHED,
    /** The agent disagrees, and somebody is to decide. */
    DISPUTED,
    /** It stands. */
    CLOSED
}
