package io.careline.calendar;

/** When a target that ends exactly at a closing is due. Matters only to clocks that count business time. */
public enum ClockBoundary {
    /** At the closing itself. */
    PERIOD_END,

    /** At the opening that follows the closing, when work could next be done. */
    NEXT_OPENING
}
