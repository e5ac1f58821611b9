package io.careline.leave;

import io.careline.common.Incubating;

/** When the leave of a period can be used. */
@Incubating(since = "0.1.0")
public enum AccrualTiming {
    /** From the first day of employment in the period. */
    START,
    /** From the last day of employment in the period. */
    END
}
