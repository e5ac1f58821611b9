package io.careline.swap;

import io.careline.common.Incubating;

/** What "no consecutive swaps" means (rule W6, gap G9). */
@Incubating(since = "0.1.0")
public enum ConsecutiveSwaps {
    /** Nobody has swaps on two calendar days in a row, or two on one day. */
    DAYS,
    /** Nobody asks again before the swap that he asked for last is settled or has come to nothing. */
    REQUESTS,
    /** Nothing: swaps may follow each other. */
    ALLOWED
}
