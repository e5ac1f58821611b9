package io.careline.staffing;

import io.careline.common.Incubating;

/** What asks for agents. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum StaffingCriterion {
    /** Without patience, agents must be more than the load, or the queue grows without end. */
    STABILITY,
    /** The least service level. */
    SERVICE_LEVEL,
    /** The greatest occupancy. */
    OCCUPANCY,
    /** The longest mean wait. */
    ANSWER_TIME,
    /** The greatest share that gives up. */
    ABANDONMENT
}
