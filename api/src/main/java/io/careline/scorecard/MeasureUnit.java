package io.careline.scorecard;

import io.careline.common.Incubating;

/** What a measure is counted in. */
@Incubating(since = "0.1.0")
public enum MeasureUnit {
    /** A number of things. */
    COUNT,
    /** A part of a whole: 0.25 is a quarter. */
    SHARE,
    /** A length of time, or the mean of several, in seconds. */
    SECONDS,
    /** An amount in the currency of {@link ScorecardPolicy#currency()}. */
    MONEY
}
