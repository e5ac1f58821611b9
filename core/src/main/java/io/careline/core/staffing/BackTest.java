package io.careline.core.staffing;

import io.careline.staffing.DayVolume;
import io.careline.staffing.ForecastAccuracy;
import io.careline.staffing.ForecastError;
import io.careline.staffing.ForecastMethod;
import io.careline.staffing.VolumeForecast;
import io.careline.staffing.VolumeHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;

/** Forecasts the end of a history from what comes before it, and compares. */
final class BackTest {
    private final List<DayVolume> shown;
    private final List<DayVolume> heldOut;
    private final VolumeHistory history;
    private final VolumeForecast forecast;

    private BackTest(VolumeHistory history, ForecastMethod method, LocalDate from) {
        this.history = history;
        shown = history.days().stream().filter(day -> day.date().isBefore(from)).toList();
        heldOut = history.days().stream()
                .filter(day -> !day.date().isBefore(from))
                .toList();
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("history must begin before " + from + ", the first day held out");
        }
        LocalDate lastShown = shown.get(shown.size() - 1).date();
        LocalDate last = heldOut.get(heldOut.size() - 1).date();
        forecast = Forecasting.forecast(
                VolumeHistory.builder()
                        .days(shown)
                        .specialDays(history.specialDays())
                        .build(),
                method,
                Math.toIntExact(ChronoUnit.DAYS.between(lastShown, last)));
    }

    static ForecastAccuracy of(VolumeHistory history, ForecastMethod method, int days) {
        Forecasting.requireDays("heldOut", days);
        LocalDate last = history.days().get(history.days().size() - 1).date();
        LocalDate from = last.minusDays(days - 1L);
        BackTest test = new BackTest(history, method, from);
        return ForecastAccuracy.builder()
                .method(method)
                .from(from)
                .to(last)
                .days(test.error(1, (one, other) -> Math.abs(one.total() - other.total())))
                .slots(test.error(test.heldOut.get(0).contacts().size(), BackTest::slotDifference))
                .build();
    }

    private static double slotDifference(DayVolume one, DayVolume other) {
        double sum = 0;
        for (int slot = 0; slot < one.contacts().size(); slot++) {
            sum += Math.abs(one.contacts().get(slot) - other.contacts().get(slot));
        }
        return sum;
    }

    /** The error over days that each have so many numbers. */
    private ForecastError error(int numbers, ToDoubleBiFunction<DayVolume, DayVolume> difference) {
        Map<LocalDate, DayVolume> expected = new HashMap<>();
        forecast.days().forEach(day -> expected.put(day.date(), day));
        double errors = 0;
        double came = 0;
        for (DayVolume day : heldOut) {
            errors += difference.applyAsDouble(day, Objects.requireNonNull(expected.get(day.date())));
            came += day.total();
        }
        double mean = errors / ((double) numbers * heldOut.size());
        ForecastError.Builder error = ForecastError.builder();
        error.meanAbsolute(mean);
        if (came > 0) {
            error.weightedPercentage(errors / came);
        }
        double naive = naiveError(numbers, difference);
        if (naive > 0) {
            error.meanScaled(mean / naive);
        }
        return error.build();
    }

    /** What ordinary days of the history differ from those a week before; 0 if there are no such pairs. */
    private double naiveError(int numbers, ToDoubleBiFunction<DayVolume, DayVolume> difference) {
        Map<LocalDate, DayVolume> ordinary = new HashMap<>();
        double sum = 0;
        int pairs = 0;
        for (DayVolume day : shown) {
            if (!history.specialDays().containsKey(day.date())) {
                ordinary.put(day.date(), day);
                DayVolume before = ordinary.get(day.date().minusDays(DailyTotals.WEEK));
                if (before != null) {
                    sum += difference.applyAsDouble(day, before);
                    pairs++;
                }
            }
        }
        return pairs == 0 ? 0 : sum / ((double) numbers * pairs);
    }
}
