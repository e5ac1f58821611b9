package io.careline.conduct;

import io.careline.common.Incubating;

/** What a doubled fine is the double of (rules C4, C6). */
@Incubating(since = "0.1.0")
public enum DoublingBase {
    /** The fine of the step before, as the ladder has it. */
    LADDER,
    /** The fine that was in fact proposed the last time, such as one that an appeal has reduced. */
    LAST_FINE
}
