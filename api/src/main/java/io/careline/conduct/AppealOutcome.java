package io.careline.conduct;

import io.careline.common.Incubating;

/** What becomes of an appeal. */
@Incubating(since = "0.1.0")
public enum AppealOutcome {
    /** The sanction stands. */
    REJECTED,
    /** The sanction is less. */
    VARIED,
    /** There is no sanction. */
    ALLOWED
}
