package io.careline.roster;

import io.careline.common.Incubating;
import io.careline.lifecycle.Tagged;

/** The kinds of rules: what each one finds. */
@Incubating(since = "0.1.0")
public enum RosterRuleType implements Tagged {
    /** Some shifts on the day after others. */
    SUCCESSION,
    /** Too little time between two shifts. */
    REST,
    /** A total out of its bounds. */
    TOTAL,
    /** Days in a row out of their bounds. */
    RUN,
    /** Weekends worked out of their bounds. */
    WEEKEND_TOTAL,
    /** Weekends in a row out of their bounds. */
    WEEKEND_RUN,
    /** Weekends worked in part. */
    COMPLETE_WEEKEND,
    /** Different shifts in a weekend. */
    IDENTICAL_WEEKEND,
    /** A pattern that is unwanted, or one that is wanted and missing. */
    PATTERN,
    /** Too few days off after some shifts. */
    RECOVERY,
    /** Shifts without the skill. */
    SKILL,
    /** Agents together who must not be. */
    SEPARATION,
    /** Agents alone who must not be. */
    COMPANION,
    /** Loads that are unevenly spread. */
    FAIRNESS,
    /** What a rule of the user finds. */
    CUSTOM,
    /** Weekends that are unevenly spread. */
    WEEKEND_FAIRNESS,
    /** Refused wishes that are unevenly spread. */
    REQUEST_FAIRNESS,
    /** Paid time above the time of the contract. */
    OVERTIME
}
