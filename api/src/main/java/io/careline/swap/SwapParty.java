package io.careline.swap;

import io.careline.common.Incubating;

/** As what somebody has to agree. */
@Incubating(since = "0.1.0")
public enum SwapParty {
    /** The other party (rules W1, W3). */
    RECIPIENT,
    /** A team leader of one of the two (rule W4). */
    TEAM_LEAD,
    /** Who signs: the manager (rule W3), the supervisor (rule W4) or both. */
    APPROVER
}
