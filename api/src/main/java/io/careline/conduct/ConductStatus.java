package io.careline.conduct;

import io.careline.common.Incubating;
import io.careline.lifecycle.Status;

/** Where a case stands. */
@Incubating(since = "0.1.0")
public enum ConductStatus implements Status {
    /** Nothing is recorded yet. */
    NONE,
    /** Somebody has told of an act. */
    REPORTED,
    /** Somebody looks into it. */
    UNDER_REVIEW,
    /** The agent was heard, or had the chance to be. */
    HEARD,
    /** It was so, and a sanction is proposed. */
    UPHELD,
    /** It was not so, or it does not matter. */
    DISMISSED_CASE,
    /** The agent has appealed. */
    APPEALED,
    /** The appeal has changed the sanction. */
    VARIED,
    /** Nobody appeals any more; what becomes of the sanction a person says. */
    FINAL,
    /** Nobody decided in time. */
    LAPSED
}
