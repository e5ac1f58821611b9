package io.careline.complaint.oversight;

/** How a promise to a customer stands at a moment (rule CP27). */
public enum SalesPromiseStatus {
    /** It is not made yet. */
    NOT_MADE,
    /** It is made, not kept, and there is time left. */
    OPEN,
    /** It was kept in time. */
    KEPT,
    /** It was given up, or its time has passed; keeping it later does not mend it. */
    BROKEN
}
