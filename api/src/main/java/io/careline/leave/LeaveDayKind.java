package io.careline.leave;

import io.careline.common.Incubating;

/** What a date is to one who may be on leave. */
@Incubating(since = "0.1.0")
public enum LeaveDayKind {
    /** There is work: an ordinary working day, a make-up working day (调休), a shift, be it on a holiday. */
    WORKDAY,
    /** Free each week or by the roster. */
    REST_DAY,
    /** Free by law or by decree. */
    HOLIDAY
}
