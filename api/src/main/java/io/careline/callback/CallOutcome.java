package io.careline.callback;

/** How dialling ended. */
public enum CallOutcome {
    /** It rang and nobody answered. */
    NO_ANSWER,
    /** The line was busy. */
    BUSY,
    /** A machine answered. */
    VOICEMAIL,
    /** The call could not be set up. */
    FAILED,
    /** The number is not the customer's. */
    WRONG_NUMBER,
    /** Somebody answered. */
    ANSWERED
}
