package io.careline.labour;

import io.careline.common.Incubating;

/**
 * The codes of all findings of labour law: one for each type of limit. A code never changes its meaning; releases may
 * add some.
 */
@Incubating(since = "0.1.0")
public final class LabourReasons {
    /** Nobody paused in a long shift. */
    public static final String BREAK = "labour.break";

    /** A day has too much work. */
    public static final String DAILY_HOURS = "labour.daily-hours";

    /** A day has too much overtime. */
    public static final String DAILY_OVERTIME = "labour.daily-overtime";

    /** There is too little rest in a day. */
    public static final String DAILY_REST = "labour.daily-rest";

    /** The mean week has too much work. */
    public static final String MEAN_WEEKLY_HOURS = "labour.mean-weekly-hours";

    /** A month has too much overtime. */
    public static final String MONTHLY_OVERTIME = "labour.monthly-overtime";

    /** A night worker works too much. */
    public static final String NIGHT_HOURS = "labour.night-hours";

    /** A week has too much work. */
    public static final String WEEKLY_HOURS = "labour.weekly-hours";

    /** There is too little rest in a week. */
    public static final String WEEKLY_REST = "labour.weekly-rest";

    /** A week has too few days of rest. */
    public static final String WEEKLY_REST_DAYS = "labour.weekly-rest-days";

    private LabourReasons() {}
}
