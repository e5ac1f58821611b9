package io.careline.swap;

import io.careline.common.Incubating;

/** Which swaps count towards the monthly limit (rule W5, gap G4). */
@Incubating(since = "0.1.0")
public enum SwapCount {
    /** Those that were approved and neither called off nor voided. */
    APPROVED,
    /** Those as well that still wait for an answer. */
    REQUESTED
}
