package io.careline.staffing;

import io.careline.common.Incubating;

/** How the totals of days to come are found. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum ForecastMethod {
    /** As on the latest ordinary day of the same weekday: the yardstick that another method has to beat. */
    SEASONAL_NAIVE,
    /**
     * A level, a trend and something added for each weekday, each smoothed exponentially (Holt 1957, Winters 1960): for
     * weekly swings that stay the same when volumes grow.
     */
    HOLT_WINTERS_ADDITIVE,
    /** The same with a factor for each weekday: for swings that grow with the volumes. */
    HOLT_WINTERS_MULTIPLICATIVE
}
