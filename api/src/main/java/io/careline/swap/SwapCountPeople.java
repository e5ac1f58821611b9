package io.careline.swap;

import io.careline.common.Incubating;

/** For whom a swap counts towards the monthly limit (rule W5, gap G4). */
@Incubating(since = "0.1.0")
public enum SwapCountPeople {
    /** For both people. */
    BOTH,
    /** For the one who asked. */
    REQUESTER
}
