package io.careline.leave;

import io.careline.common.Incubating;

/** How often leave is earned. */
@Incubating(since = "0.1.0")
public enum AccrualFrequency {
    /** Each month. */
    MONTHLY(1),
    /** Every three months. */
    QUARTERLY(3),
    /** Every six months. */
    HALF_YEARLY(6),
    /** Once a year. */
    YEARLY(12);

    private final int months;

    AccrualFrequency(int months) {
        this.months = months;
    }

    /** The months of one period: a divisor of 12. */
    public int months() {
        return months;
    }
}
