package io.careline.complaint;

/** What a response says of the complaint (rule CP17). */
public enum ResponseOutcome {
    /** The company is at fault. */
    UPHELD,
    /** The company is at fault in part. */
    PARTIALLY_UPHELD,
    /** The company is not at fault. */
    NOT_UPHELD,
    /** The company is not at fault and obliges the customer all the same. */
    GOODWILL
}
