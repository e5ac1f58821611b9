package io.careline.leave;

import io.careline.common.Incubating;

/** Why an absence is raised as unauthorised. */
@Incubating(since = "0.1.0")
public enum AbsenceCause {
    /** The agent was away without approved leave (rules L5, L18). */
    NOT_APPROVED,
    /** The agent was not back when the leave ended (rule L3). */
    OVERSTAYED
}
