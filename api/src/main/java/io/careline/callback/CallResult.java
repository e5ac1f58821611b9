package io.careline.callback;

/** What came of a call that was answered. */
public enum CallResult {
    /** The customer is content, or has what he was called for (rule CB1). */
    SATISFIED,
    /** The customer is not content with what was done (rule CB1). */
    DISSATISFIED,
    /** The customer asks for something new (rule CB6). */
    NEW_REQUIREMENT,
    /** It is not a good time (rule CB5). */
    INCONVENIENT,
    /** The customer rejects the plan and persists (rule CB5). */
    PLAN_REJECTED,
    /** Whoever answered is not the customer (rule CB2). */
    NOT_THE_CUSTOMER
}
