package io.careline.swap;

import io.careline.common.Incubating;

/** What is asked for; Microsoft Graph names the same three kinds of requests. */
@Incubating(since = "0.1.0")
public enum SwapKind {
    /** Two people work a shift of each other ({@code swapShiftsChangeRequest}). */
    SWAP,
    /** One gives a shift to another, as a gift or to be paid back later ({@code offerShiftRequest}). */
    OFFER,
    /** Somebody takes a shift that has nobody ({@code openShiftChangeRequest}). */
    CLAIM
}
