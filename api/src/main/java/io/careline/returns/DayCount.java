package io.careline.returns;

/** From when the days of a window count. */
public enum DayCount {
    /** From the moment itself: seven days are 168 hours, and the last moment belongs to them. */
    EXACT,
    /** The day on which it starts is the first day; the window ends with its last day. */
    SAME_DAY_FIRST,
    /** The day after is the first day, as the law counts (rule RT7); the window ends with its last day. */
    NEXT_DAY_FIRST
}
