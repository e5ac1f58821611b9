package io.careline.complaint;

/** What a register can demand of an entry (rule CP2). */
public enum RegisterField {
    /** The customer. */
    CUSTOMER,
    /** The time. */
    RECEIVED_AT,
    /** The channel. */
    CHANNEL,
    /** The department concerned. */
    DEPARTMENT,
    /** The summary. */
    SUMMARY
}
