package io.careline.complaint;

/** How a follow-up ended (rule CP6). */
public enum FollowUpOutcome {
    /** The customer is content. */
    SATISFIED,
    /** The customer is not. */
    DISSATISFIED,
    /** Nobody answered. */
    UNREACHABLE,
    /** The customer would not talk. */
    REFUSED
}
