package io.careline.leave;

import io.careline.common.Incubating;

/** Half of a day of work: of a desk's hours or of a shift, whenever it begins. */
@Incubating(since = "0.1.0")
public enum DayHalf {
    /** Before the day's middle: the morning (am), the first half of a shift. */
    FIRST,
    /** After it: the afternoon (pm), the second half of a shift. */
    SECOND
}
