package io.careline.complaint;

/** How grave a complaint is (rule CP8). */
public enum Severity {
    /** The officer tracks it. */
    GENERAL,
    /** It involves compensation, or the officer cannot solve it. */
    MAJOR
}
