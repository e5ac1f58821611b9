package io.careline.staffing;

import io.careline.common.Incubating;

/**
 * Which share of which contacts a service level is. They are the same where nobody gives up waiting; where somebody does,
 * they differ by tens of percent, so that a target always names its own. Later releases may add some.
 */
@Incubating(since = "0.1.0")
public enum ServiceLevelDefinition {
    /** Answered within the time, of all that were offered. */
    OF_OFFERED,
    /** Answered within the time, of all that were answered at all: who gave up counts on neither side. */
    OF_ANSWERED,
    /** Answered within the time, of all that were offered but those who gave up within it. */
    OF_OFFERED_WITHOUT_SHORT_ABANDONS,
    /**
     * How likely somebody of endless patience would be answered within the time (the virtual wait); what was measured of
     * real contacts cannot tell it.
     */
    VIRTUAL_WAIT
}
