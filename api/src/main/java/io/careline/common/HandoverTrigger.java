package io.careline.common;

/** What lets somebody else take a matter over whose owner did not call in time (rule CP12, gap G13). */
public enum HandoverTrigger {
    /** The customer reports that nobody called: the handbook's own. */
    CUSTOMER_REPORT,
    /** The time alone. */
    TIMER
}
