package io.careline.core.staffing;

/**
 * Triple exponential smoothing of the totals of days, with a season of a week (Winters 1960), at some factors. A day that is
 * not known changes nothing but that the trend goes on.
 */
final class HoltWinters implements DayForecast {
    /** Level, trend and season below this, as factors, divide nothing. */
    private static final double LEAST_DIVISOR = 1e-9;

    private final DailyTotals totals;
    private final boolean isMultiplicative;
    private final double[] seasons = new double[DailyTotals.WEEK];
    private final double[] expected;
    private double level;
    private double trend;
    private double squares;

    HoltWinters(DailyTotals totals, boolean isMultiplicative, double alpha, double beta, double gamma) {
        this.totals = totals;
        this.isMultiplicative = isMultiplicative;
        this.expected = new double[totals.size()];
        start();
        for (int day = 0; day < totals.size(); day++) {
            expected[day] = combined(level + trend, seasons[day % DailyTotals.WEEK]);
            if (totals.isKnown(day)) {
                double error = totals.value(day) - expected[day];
                squares += error * error;
                smooth(day, alpha, beta, gamma);
            } else {
                level += trend;
            }
        }
    }

    /** The sum of the squared errors of each day's forecast from the days before it. */
    double squares() {
        return squares;
    }

    @Override
    public double expected(int day) {
        return day < expected.length
                ? expected[day]
                : combined(level + (day - expected.length + 1) * trend, seasons[day % DailyTotals.WEEK]);
    }

    private double combined(double line, double season) {
        return Math.max(0, isMultiplicative ? line * season : line + season);
    }

    /**
     * One slope of least squares through all weekdays, each about its own means, so that the days of a week do not hide it;
     * then the level on the day before the first, and each weekday against the line.
     */
    private void start() {
        double[] counts = new double[DailyTotals.WEEK];
        double[] days = new double[DailyTotals.WEEK];
        double[] values = new double[DailyTotals.WEEK];
        for (int day = 0; day < totals.size(); day++) {
            if (totals.isKnown(day)) {
                counts[day % DailyTotals.WEEK]++;
                days[day % DailyTotals.WEEK] += day;
                values[day % DailyTotals.WEEK] += totals.value(day);
            }
        }
        trend = slope(counts, days, values);
        double start = 0;
        for (int weekday = 0; weekday < DailyTotals.WEEK; weekday++) {
            start += (values[weekday] - trend * days[weekday]) / counts[weekday] / DailyTotals.WEEK;
        }
        level = start - trend;
        for (int weekday = 0; weekday < DailyTotals.WEEK; weekday++) {
            double line = start * counts[weekday] + trend * days[weekday];
            seasons[weekday] = isMultiplicative
                    ? (line > LEAST_DIVISOR ? values[weekday] / line : 1)
                    : (values[weekday] - line) / counts[weekday];
        }
    }

    private double slope(double[] counts, double[] days, double[] values) {
        double products = 0;
        double squaredDays = 0;
        for (int day = 0; day < totals.size(); day++) {
            if (totals.isKnown(day)) {
                int weekday = day % DailyTotals.WEEK;
                double distance = day - days[weekday] / counts[weekday];
                products += distance * (totals.value(day) - values[weekday] / counts[weekday]);
                squaredDays += distance * distance;
            }
        }
        return squaredDays > 0 ? products / squaredDays : 0;
    }

    private void smooth(int day, double alpha, double beta, double gamma) {
        int weekday = day % DailyTotals.WEEK;
        double value = totals.value(day);
        double season = seasons[weekday];
        double line = level + trend;
        double before = level;
        if (isMultiplicative) {
            level = season > LEAST_DIVISOR ? alpha * (value / season) + (1 - alpha) * line : line;
            seasons[weekday] = line > LEAST_DIVISOR ? gamma * (value / line) + (1 - gamma) * season : season;
        } else {
            level = alpha * (value - season) + (1 - alpha) * line;
            seasons[weekday] = gamma * (value - line) + (1 - gamma) * season;
        }
        trend = beta * (level - before) + (1 - beta) * trend;
    }
}
