package io.careline.leave;

import io.careline.common.Incubating;

/** What an amount of leave is in. One is never turned into the other without a day at hand: days differ in length. */
@Incubating(since = "0.1.0")
public enum LeaveMeasure {
    /** Days of work. */
    DAYS,
    /** Hours of work. */
    HOURS
}
