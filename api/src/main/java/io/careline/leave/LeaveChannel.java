package io.careline.leave;

import io.careline.common.Incubating;

/** How a leave request came in (rules L8, L14, L16). */
@Incubating(since = "0.1.0")
public enum LeaveChannel {
    /** The applicant came; a colleague may have typed it. */
    IN_PERSON,
    /** Somebody else asked for the applicant. */
    BY_PROXY,
    /** The applicant called. */
    BY_PHONE,
    /** The applicant entered it, or a program did for him. */
    BY_SYSTEM
}
