package io.careline.labour;

import io.careline.common.Incubating;
import io.careline.lifecycle.Tagged;

/** What a limit is on. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum LabourLimitType implements Tagged {
    /** The work of a day is at most so much. */
    DAILY_HOURS,
    /** The work of a week from Monday to Sunday is at most so much. */
    WEEKLY_HOURS,
    /** The work of seven days is at most so much in the mean of a reference period. */
    MEAN_WEEKLY_HOURS,
    /** The work of a day beyond the standard day is at most so much. */
    DAILY_OVERTIME,
    /** The work of a calendar month beyond the standard day and the standard week is at most so much. */
    MONTHLY_OVERTIME,
    /** A week has at least so many days on which no shift begins. */
    WEEKLY_REST_DAYS,
    /** The 24 hours from the start of each shift have an uninterrupted rest of at least so much. */
    DAILY_REST,
    /** An uninterrupted rest of at least so much begins in each week, or reaches into it so far. */
    WEEKLY_REST,
    /** A shift with more work than this has a break. */
    BREAK,
    /**
     * A night worker works at most so much in each 24 hours, in the mean of a reference period without its days of
     * rest.
     */
    NIGHT_HOURS
}
