package io.careline.leave;

import io.careline.common.Incubating;

/** The smallest amount in which a type of leave is counted; part of one counts as a whole one. */
@Incubating(since = "0.1.0")
public enum LeaveUnit {
    /** Whole days. */
    DAY(LeaveMeasure.DAYS),
    /** Half days. */
    HALF_DAY(LeaveMeasure.DAYS),
    /** Hours, in steps. */
    HOUR(LeaveMeasure.HOURS);

    private final LeaveMeasure measure;

    LeaveUnit(LeaveMeasure measure) {
        this.measure = measure;
    }

    /** What amounts of such leave are in, in its ledger too. */
    public LeaveMeasure measure() {
        return measure;
    }
}
