package io.careline.handover;

import io.careline.common.Incubating;
import io.careline.lifecycle.Status;

/** Where a handover stands. */
@Incubating(since = "0.1.0")
public enum HandoverStatus implements Status {
    /** Nothing is recorded yet. */
    NONE,
    /** It is to come; the giver is on duty. */
    DUE,
    /** The giver's shift is over and he waits to be relieved (rule H2). */
    GIVER_WAITING,
    /** Both are at it, face to face. */
    IN_PROGRESS,
    /** A problem is handled first (rule H9), or the giver is at an emergency (rule R7). */
    SUSPENDED,
    /** The taker has signed: the giver is relieved. */
    ACCEPTED,
    /** The same, and the taker wants something noted. */
    ACCEPTED_WITH_REMARKS,
    /** It did not take place: it was called off, or the giver left unrelieved (rule H2). */
    ABANDONED
}
