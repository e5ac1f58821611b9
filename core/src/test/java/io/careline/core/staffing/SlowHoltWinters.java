package io.careline.core.staffing;

import java.util.ArrayList;
import java.util.List;

/** Holt-Winters written as in a textbook: a row for each day, each made from the row before it. */
final class SlowHoltWinters {
    record Row(double level, double trend, List<Double> seasons) {
        double forecast(int steps, int weekday, boolean isMultiplicative) {
            double line = level + steps * trend;
            return Math.max(0, isMultiplicative ? line * seasons.get(weekday) : line + seasons.get(weekday));
        }
    }

    private SlowHoltWinters() {}

    /** The row after the last day; whole weeks, every day known and above zero. */
    static Row last(List<Double> values, boolean isMultiplicative, double alpha, double beta, double gamma) {
        Row row = start(values, isMultiplicative);
        for (int day = 0; day < values.size(); day++) {
            row = next(row, values.get(day), day % 7, isMultiplicative, alpha, beta, gamma);
        }
        return row;
    }

    /** The sum of the squared errors of one day ahead. */
    static double squares(List<Double> values, boolean isMultiplicative, double alpha, double beta, double gamma) {
        Row row = start(values, isMultiplicative);
        double squares = 0;
        for (int day = 0; day < values.size(); day++) {
            double error = values.get(day) - row.forecast(1, day % 7, isMultiplicative);
            squares += error * error;
            row = next(row, values.get(day), day % 7, isMultiplicative, alpha, beta, gamma);
        }
        return squares;
    }

    private static Row next(
            Row row, double value, int weekday, boolean isMultiplicative, double alpha, double beta, double gamma) {
        double season = row.seasons().get(weekday);
        double line = row.level() + row.trend();
        double without = isMultiplicative ? value / season : value - season;
        double level = alpha * without + (1 - alpha) * line;
        double swing = isMultiplicative ? value / line : value - line;
        List<Double> seasons = new ArrayList<>(row.seasons());
        seasons.set(weekday, gamma * swing + (1 - gamma) * season);
        return new Row(level, beta * (level - row.level()) + (1 - beta) * row.trend(), seasons);
    }

    /** The line through the means of weeks, and each weekday against it. */
    private static Row start(List<Double> values, boolean isMultiplicative) {
        int weeks = values.size() / 7;
        List<Double> means = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            means.add(mean(values.subList(7 * week, 7 * week + 7)));
        }
        double products = 0;
        double squares = 0;
        for (int week = 0; week < weeks; week++) {
            double distance = 7 * (week - (weeks - 1) / 2.0);
            products += distance * means.get(week);
            squares += distance * distance;
        }
        double slope = products / squares;
        double start = mean(values) - slope * (values.size() - 1) / 2;
        List<Double> seasons = new ArrayList<>();
        for (int weekday = 0; weekday < 7; weekday++) {
            List<Double> same = new ArrayList<>();
            List<Double> line = new ArrayList<>();
            for (int day = weekday; day < values.size(); day += 7) {
                same.add(values.get(day));
                line.add(start + slope * day);
            }
            seasons.add(isMultiplicative ? mean(same) / mean(line) : mean(same) - mean(line));
        }
        return new Row(start - slope, slope, seasons);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }
}
