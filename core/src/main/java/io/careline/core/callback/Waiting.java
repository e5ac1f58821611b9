package io.careline.core.callback;

import java.time.Instant;

/** What can be had within a span of time only. */
interface Waiting {
    /** From when on. */
    Instant readyAt();

    /** Until when, not included. */
    Instant tooLateAt();

    /** Whether it can be had now. */
    default boolean isReady(Instant now) {
        return !readyAt().isAfter(now) && tooLateAt().isAfter(now);
    }
}
