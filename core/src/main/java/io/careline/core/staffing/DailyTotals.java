package io.careline.core.staffing;

import io.careline.staffing.DayVolume;
import io.careline.staffing.SpecialDayKind;
import io.careline.staffing.VolumeHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;

/** The totals of a history's ordinary days, by number from its first day on; NaN where a day was special or not counted. */
final class DailyTotals {
    static final int WEEK = 7;

    private final LocalDate first;
    private final Map<LocalDate, SpecialDayKind> specialDays;
    private final double[] values;

    DailyTotals(VolumeHistory history) {
        first = history.days().get(0).date();
        specialDays = history.specialDays();
        LocalDate last = history.days().get(history.days().size() - 1).date();
        values = new double[Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1)];
        Arrays.fill(values, Double.NaN);
        for (DayVolume day : history.days()) {
            if (isOrdinary(day.date())) {
                values[number(day.date())] = day.total();
            }
        }
        requireEnough();
    }

    private void requireEnough() {
        if (values.length < 2 * WEEK) {
            throw new IllegalArgumentException(
                    "history (" + values.length + " days) must be of at least " + 2 * WEEK + " days");
        }
        for (int weekday = 0; weekday < WEEK; weekday++) {
            if (latest(values.length - 1 - weekday) < 0) {
                throw new IllegalArgumentException("history must have an ordinary "
                        + first.plusDays(values.length - 1L - weekday).getDayOfWeek());
            }
        }
    }

    boolean isOrdinary(LocalDate date) {
        return !specialDays.containsKey(date);
    }

    int number(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, date));
    }

    int size() {
        return values.length;
    }

    boolean isKnown(int day) {
        return !Double.isNaN(values[day]);
    }

    double value(int day) {
        return values[day];
    }

    /** The latest known day of the same weekday, that day or before it; -1 if there is none. */
    int latest(int day) {
        int latest = day;
        while (latest >= 0 && (latest >= values.length || !isKnown(latest))) {
            latest -= WEEK;
        }
        return Math.max(-1, latest);
    }
}
