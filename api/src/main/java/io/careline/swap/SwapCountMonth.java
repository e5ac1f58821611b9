package io.careline.swap;

import io.careline.common.Incubating;

/** In which month a swap counts (rule W5, gap G4). */
@Incubating(since = "0.1.0")
public enum SwapCountMonth {
    /** In that of the shift that is given away. */
    SHIFT,
    /** In that of the request. */
    REQUEST
}
