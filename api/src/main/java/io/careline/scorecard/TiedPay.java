package io.careline.scorecard;

import io.careline.common.Incubating;

/** Who has what is for one place when several share it (rule K5 is silent). */
@Incubating(since = "0.1.0")
public enum TiedPay {
    /** They share it equally, rounded down to the hundredth. */
    SPLIT,
    /** Each has all of it. */
    EACH,
    /** Nobody has any of it. */
    NOBODY
}
