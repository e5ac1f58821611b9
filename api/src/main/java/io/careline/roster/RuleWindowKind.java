package io.careline.roster;

/** The kinds of stretches over which a rule counts. */
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
