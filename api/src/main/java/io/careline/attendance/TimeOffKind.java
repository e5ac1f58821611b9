package io.careline.attendance;

import io.careline.common.Incubating;

/** Why an agent need not be there. */
@Incubating(since = "0.1.0")
public enum TimeOffKind {
    /** Leave was granted. */
    LEAVE,
    /** The roster has no need of the agent then. */
    DAY_OFF
}
