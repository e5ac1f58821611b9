package io.careline.core.staffing;

import io.careline.staffing.DayVolume;
import io.careline.staffing.ForecastMethod;
import io.careline.staffing.SpecialDayKind;
import io.careline.staffing.VolumeForecast;
import io.careline.staffing.VolumeHistory;
import java.time.LocalDate;
import java.util.Objects;

/** Forecasts the totals of days, scales special ones, and spreads each over its day. */
final class Forecasting {
    private static final int MOST_DAYS = 1100;

    private final VolumeHistory history;
    private final DailyTotals totals;
    private final DayForecast ordinary;

    private Forecasting(VolumeHistory history, DailyTotals totals, DayForecast ordinary) {
        this.history = history;
        this.totals = totals;
        this.ordinary = ordinary;
    }

    static VolumeForecast forecast(VolumeHistory history, ForecastMethod method, int days) {
        requireDays("days", days);
        DailyTotals totals = new DailyTotals(history);
        VolumeForecast.Builder forecast = VolumeForecast.builder();
        forecast.method(method);
        DayForecast ordinary = ordinary(method, totals, forecast);
        Forecasting forecasting = new Forecasting(history, totals, ordinary);
        DayShapes shapes = new DayShapes(history);
        LocalDate start = history.days().get(history.days().size() - 1).date().plusDays(1);
        start.datesUntil(start.plusDays(days))
                .forEach(date -> forecast.addDays(shapes.spread(date, forecasting.total(date))));
        return forecast.build();
    }

    static void requireDays(String name, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException(name + " (" + days + ") must be 1 to " + MOST_DAYS);
        }
    }

    private static DayForecast ordinary(ForecastMethod method, DailyTotals totals, VolumeForecast.Builder forecast) {
        return switch (method) {
            case SEASONAL_NAIVE -> DayForecast.naive(totals);
            case HOLT_WINTERS_ADDITIVE -> smoothed(new SmoothingSearch(totals, false), forecast);
            case HOLT_WINTERS_MULTIPLICATIVE -> smoothed(new SmoothingSearch(totals, true), forecast);
        };
    }

    private static DayForecast smoothed(SmoothingSearch search, VolumeForecast.Builder forecast) {
        forecast.factors(search.factors());
        return search.best();
    }

    private double total(LocalDate date) {
        SpecialDayKind kind = history.specialDays().get(date);
        double expected = ordinary.expected(totals.number(date));
        return kind == null ? expected : expected * proportion(kind);
    }

    /** What the days of a kind were, together, to what they would have been as ordinary ones. */
    private double proportion(SpecialDayKind kind) {
        double came = 0;
        double expected = 0;
        for (DayVolume day : history.days()) {
            double ordinaryTotal = ordinary.expected(totals.number(day.date()));
            if (Objects.equals(kind, history.specialDays().get(day.date())) && ordinaryTotal > 0) {
                came += day.total();
                expected += ordinaryTotal;
            }
        }
        return expected > 0 ? came / expected : 1;
    }
}
