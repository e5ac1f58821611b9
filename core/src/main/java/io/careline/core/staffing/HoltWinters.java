package io.careline.core.staffing;

import java.util.Arrays;

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
        startSeasons();
        startLine();
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

    /** The weekdays' means over whole weeks against the mean of all. */
    private void startSeasons() {
        int weeks = totals.size() / DailyTotals.WEEK;
        int start = totals.size() - weeks * DailyTotals.WEEK;
        for (int day = start; day < start + DailyTotals.WEEK; day++) {
            double sum = 0;
            int count = 0;
            for (int same = day; same < totals.size(); same += DailyTotals.WEEK) {
                if (totals.isKnown(same)) {
                    sum += totals.value(same);
                    count++;
                }
            }
            seasons[day % DailyTotals.WEEK] = count > 0 ? sum / count : totals.value(totals.latest(day));
        }
        double mean = Arrays.stream(seasons).sum() / DailyTotals.WEEK;
        Arrays.setAll(seasons, weekday -> isMultiplicative ? ratio(seasons[weekday], mean) : seasons[weekday] - mean);
    }

    private static double ratio(double value, double mean) {
        return mean > LEAST_DIVISOR ? value / mean : 1;
    }

    /** The straight line of least squares through the days without their seasons, up to the day before the first. */
    private void startLine() {
        double count = 0;
        double days = 0;
        double values = 0;
        double squaredDays = 0;
        double products = 0;
        for (int day = 0; day < totals.size(); day++) {
            double season = seasons[day % DailyTotals.WEEK];
            if (totals.isKnown(day) && (!isMultiplicative || season > LEAST_DIVISOR)) {
                double value = isMultiplicative ? totals.value(day) / season : totals.value(day) - season;
                count++;
                days += day;
                values += value;
                squaredDays += (double) day * day;
                products += day * value;
            }
        }
        double spread = count * squaredDays - days * days;
        trend = spread > 0 ? (count * products - days * values) / spread : 0;
        level = count > 0 ? (values - trend * days) / count - trend : 0;
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
