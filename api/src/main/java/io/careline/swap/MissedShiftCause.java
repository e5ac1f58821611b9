package io.careline.swap;

import io.careline.common.Incubating;

/** How it came about that nobody worked a shift. */
@Incubating(since = "0.1.0")
public enum MissedShiftCause {
    /** It was not handed over clearly (rule W8). */
    UNCLEAR_HANDOVER,
    /** Whoever was to work it took leave (rule L18). */
    LEAVE,
    /** It has another reason, or an unknown one (rule W10). */
    OTHER
}
