package io.careline.core.staffing;

/** What an ordinary day's total was or is expected to be from what came before it. */
@FunctionalInterface
interface DayForecast {
    /**
     * The total of a day, by number from the first of the history on; NaN where nothing before it tells.
     */
    double expected(int day);

    /** The seasonal naive forecast. */
    static DayForecast naive(DailyTotals totals) {
        return day -> {
            int latest = totals.latest(day - DailyTotals.WEEK);
            return latest < 0 ? Double.NaN : totals.value(latest);
        };
    }
}
