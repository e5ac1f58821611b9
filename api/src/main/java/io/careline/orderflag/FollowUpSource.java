package io.careline.orderflag;

/** Why an agent follows up an unpaid order (rules OF4, K11). */
public enum FollowUpSource {
    /** The customer is the agent's. */
    OWN_CUSTOMER,
    /** The customer placed it alone; the agent worked that day's night shift. */
    NIGHT_SHIFT,
    /** Another handed it over. */
    TRANSFERRED,
    /** Nobody follows up. */
    UNASSIGNED
}
