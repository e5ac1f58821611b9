package io.careline.calendar;

/** How a service clock stands at a moment. */
public enum ClockState {
    /** Never started. */
    NOT_STARTED,

    /** Started, not held and not past its due time; at the due time itself it is still running. */
    RUNNING,

    /** On hold; it has no due time until it is resumed. */
    PAUSED,

    /** Stopped at or before its due time. */
    MET,

    /** Its due time passed before it was stopped, or a breach is recorded; nothing leads out of it but a new instance. */
    BREACHED,

    /** Called off before its due time passed. */
    CANCELLED
}
