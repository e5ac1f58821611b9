package io.careline.conduct;

import io.careline.common.Incubating;

/** Whose sanction it is. */
@Incubating(since = "0.1.0")
public enum SanctionParty {
    /** The agent's. */
    AGENT,
    /** What the head of the department answers for beside (rule C10). */
    HEAD
}
