package io.careline.staffing;

import io.careline.common.Incubating;

/** What a plan of shifts has least of. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum ShiftCost {
    /** Paid time, in minutes. */
    PAID_TIME,
    /** Shifts, and so agents. */
    SHIFTS
}
