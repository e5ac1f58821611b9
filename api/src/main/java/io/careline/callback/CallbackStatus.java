package io.careline.callback;

import io.careline.lifecycle.Status;

/** Where a callback stands. A promise that was broken is an event and shows in its clocks, never here. */
public enum CallbackStatus implements Status {
    /** Nothing is recorded yet. */
    NONE,
    /** A customer is to be called; nobody has said when. */
    REQUESTED,
    /** It is known when. */
    SCHEDULED,
    /** The time is reached. */
    DUE,
    /** An agent is asked to call. */
    OFFERED,
    /** The customer is being called. */
    DIALING,
    /** Somebody answered. */
    CONNECTED,
    /** An attempt failed; it is known when the next one is due. */
    AWAITING_RETRY,
    /** The customer was called and the purpose is met. */
    COMPLETED,
    /** No further try is left. */
    EXHAUSTED,
    /** It became too late to call. */
    EXPIRED,
    /** The call was not needed any more. */
    CANCELLED,
    /** The customer must not be called. */
    SUPPRESSED
}
