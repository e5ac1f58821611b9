package io.careline.roster;

import io.careline.common.Incubating;

/** The kinds of stretches over which a rule counts. */
@Incubating(since = "0.1.0")
public enum RuleWindowKind {
    /** The whole horizon, without the history. */
    HORIZON,
    /** Every calendar week. */
    WEEK,
    /** Every calendar month. */
    MONTH,
    /** Any so many days in a row. */
    ROLLING
}
