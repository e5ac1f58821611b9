package io.careline.handover;

import io.careline.common.Incubating;

/** What becomes of a giver who wants to leave before he is relieved (rule H2). */
@Incubating(since = "0.1.0")
public enum LeavingRule {
    /** He may not. */
    REFUSED,
    /** It is recorded as it is, and raised for somebody to judge. */
    RAISED
}
