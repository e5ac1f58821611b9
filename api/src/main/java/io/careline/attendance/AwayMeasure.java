package io.careline.attendance;

import io.careline.common.Incubating;

/** How intervals away from the post are measured against the steps (rule A3 does not say). */
@Incubating(since = "0.1.0")
public enum AwayMeasure {
    /** The longest one counts. */
    LONGEST,
    /** All of a shift count together. */
    TOTAL
}
