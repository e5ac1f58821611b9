package io.careline.returns;

/** Whether goods may come back. Later releases may add some. */
public enum ReturnOutcome {
    /** They may. */
    ELIGIBLE,
    /** They may not: at least one rule refuses them. */
    INELIGIBLE,
    /** Nothing refuses them so far, but a fact is missing. */
    NEEDS_INFORMATION,
    /** All facts are there and the rules do not settle it: a supervisor decides (rule RT8). */
    MANUAL_REVIEW
}
