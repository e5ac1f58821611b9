package io.careline.orderflag;

/** How far a change has come on one platform. */
public enum PushStatus {
    /** The platform does not have it yet. */
    PENDING,
    /** The platform has it. */
    SYNCED,
    /** The platform refused it, or cannot carry it. */
    REJECTED
}
