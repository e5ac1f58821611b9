package io.careline.swap;

import io.careline.common.Incubating;

/** Which of the two shifts of a swap. */
@Incubating(since = "0.1.0")
public enum SwapLegKind {
    /** The one that is given away, or the open one that is claimed. */
    GIVEN,
    /** The one that is worked in return. */
    REPAYMENT
}
