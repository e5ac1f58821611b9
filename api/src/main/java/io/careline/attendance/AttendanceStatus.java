package io.careline.attendance;

import io.careline.common.Incubating;
import io.careline.lifecycle.Status;

/** Where the record of a shift stands. */
@Incubating(since = "0.1.0")
public enum AttendanceStatus implements Status {
    /** Nothing is recorded yet. */
    NONE,
    /** The shift is on the roster; nobody has signed. */
    SCHEDULED,
    /** Somebody has signed in or out, or evidence is in; it can be assessed once the grace is over. */
    OPEN,
    /** The shift is over and something is missing or raised: the agent can still show what was so. */
    AWAITING_EVIDENCE,
    /** Its outcome is known. */
    ASSESSED,
    /** Its outcome is known and was changed since. */
    CORRECTED,
    /** The month is closed: nothing changes any more. */
    LOCKED
}
