package io.careline.complaint;

import io.careline.lifecycle.Status;

/** Where a complaint stands. Severity, escalation level and clocks are told apart from it. */
public enum ComplaintStatus implements Status {
    /** Nothing is recorded yet. */
    NONE,
    /** It is in the register (rule CP2). */
    REGISTERED,
    /** The customer knows that it is. */
    ACKNOWLEDGED,
    /** Its severity and category are known (rule CP8). */
    ASSESSED,
    /** Somebody looks into it. */
    INVESTIGATING,
    /** It waits for somebody. */
    ON_HOLD,
    /** The customer has an answer to agree to. */
    RESPONSE_PROPOSED,
    /** The customer agreed, or has the final response. */
    RESOLVED,
    /** The customer is asked whether he is satisfied (rule CP6). */
    FOLLOW_UP,
    /** Followed up, or waived with a reason. */
    CLOSED,
    /** Filed for good (rule CP6). */
    ARCHIVED,
    /** Taken back by the customer. */
    WITHDRAWN,
    /** Not accepted as a complaint. */
    DECLINED,
    /** Passed to somebody outside. */
    REFERRED,
    /** It goes on in another complaint. */
    MERGED
}
