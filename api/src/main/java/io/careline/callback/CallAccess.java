package io.careline.callback;

/** Why an agent may have a callback. */
public enum CallAccess {
    /** It is offered to him, and so to nobody else, whoever owns it. */
    OFFERED,
    /** He owns it. */
    OWNER,
    /** The customer is a prospect of his (rule CB12). */
    ACCOUNT_MANAGER,
    /** Nobody owns it, and he has the skills. */
    ANYONE,
    /** Its owner did not call in time: he may take it over with {@link ReassignCallback} (rules CB7, CP12). */
    TAKEOVER
}
