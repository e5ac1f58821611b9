package io.careline.core.staffing;

import static io.careline.core.staffing.ForecastSamples.days;
import static io.careline.core.staffing.ForecastSamples.history;
import static io.careline.core.staffing.ForecastSamples.weeks;
import static io.careline.core.staffing.StaffingSamples.MONDAY;
import static io.careline.staffing.ForecastMethod.HOLT_WINTERS_ADDITIVE;
import static io.careline.staffing.ForecastMethod.HOLT_WINTERS_MULTIPLICATIVE;
import static io.careline.staffing.ForecastMethod.SEASONAL_NAIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.careline.staffing.DayVolume;
import io.careline.staffing.ForecastMethod;
import io.careline.staffing.SpecialDayKind;
import io.careline.staffing.VolumeForecast;
import io.careline.staffing.VolumeHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A forecast of volumes")
class ForecastTest {
    private static final double[] WEEK = {90, 120, 120, 150, 180, 60, 30};

    @Test
    void the_naive_one_is_the_week_before() {
        VolumeForecast forecast =
                Staffing.forecast(history(days(1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 14, 15, 16, 17)), SEASONAL_NAIVE, 9);

        double[] expected = {11, 12, 13, 14, 15, 16, 17, 11, 12};
        for (int ahead = 0; ahead < 9; ahead++) {
            assertThat(forecast.days().get(ahead).date()).isEqualTo(MONDAY.plusDays(14L + ahead));
            assertThat(forecast.days().get(ahead).total()).isCloseTo(expected[ahead], within(1e-12));
        }
        assertThat(forecast.factors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ForecastMethod.class)
    void weeks_that_are_all_alike_go_on_as_they_are(ForecastMethod method) {
        VolumeForecast forecast = Staffing.forecast(history(weeks(6, WEEK)), method, 7);

        assertThat(forecast.method()).isEqualTo(method);
        for (int weekday = 0; weekday < 7; weekday++) {
            DayVolume day = forecast.days().get(weekday);
            assertThat(day.date()).isEqualTo(MONDAY.plusDays(42L + weekday));
            assertThat(day.contacts().get(0)).isZero();
            assertThat(day.contacts().get(1)).isCloseTo(WEEK[weekday] / 3, within(1e-9));
            assertThat(day.contacts().get(2)).isCloseTo(WEEK[weekday] / 3 * 2, within(1e-9));
        }
    }

    @Test
    void a_trend_goes_on_which_the_naive_one_does_not_see() {
        double[] totals = IntStream.range(0, 56)
                .mapToDouble(day -> 100 + 2 * day + WEEK[day % 7])
                .toArray();

        VolumeForecast forecast = Staffing.forecast(history(days(totals)), HOLT_WINTERS_ADDITIVE, 28);

        for (int ahead = 0; ahead < 28; ahead++) {
            assertThat(forecast.days().get(ahead).total())
                    .isCloseTo(100 + 2 * (56 + ahead) + WEEK[ahead % 7], within(1e-6));
        }
    }

    @Test
    void swings_that_grow_with_the_volume_are_factors() {
        double[] totals = IntStream.range(0, 84)
                .mapToDouble(day -> (1 + day / 84.0) * WEEK[day % 7])
                .toArray();
        VolumeHistory history = history(days(totals));

        double additive = Staffing.backTest(history, HOLT_WINTERS_ADDITIVE, 28)
                .days()
                .weightedPercentage()
                .orElseThrow();
        double multiplicative = Staffing.backTest(history, HOLT_WINTERS_MULTIPLICATIVE, 28)
                .days()
                .weightedPercentage()
                .orElseThrow();

        assertThat(multiplicative).isLessThan(0.005);
        assertThat(multiplicative).isLessThan(additive / 5);
    }

    @Test
    void a_closed_weekday_stays_closed() {
        VolumeForecast forecast =
                Staffing.forecast(history(weeks(4, 100, 110, 120, 130, 140, 50, 0)), HOLT_WINTERS_MULTIPLICATIVE, 7);

        assertThat(forecast.days().get(6).total()).isZero();
        assertThat(forecast.days().get(5).total()).isCloseTo(50, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(ForecastMethod.class)
    void no_contacts_at_all_stay_none(ForecastMethod method) {
        VolumeForecast forecast = Staffing.forecast(history(weeks(3, 0, 0, 0, 0, 0, 0, 0)), method, 7);

        assertThat(totals(forecast)).containsOnly(0.0);
    }

    @Test
    void fewer_than_none_never_come() {
        double[] falling =
                IntStream.range(0, 28).mapToDouble(day -> 297 - 11 * day).toArray();

        VolumeForecast forecast = Staffing.forecast(history(days(falling)), HOLT_WINTERS_ADDITIVE, 14);

        assertThat(totals(forecast)).containsOnly(0.0);
    }

    @ParameterizedTest
    @EnumSource(ForecastMethod.class)
    void a_sale_is_what_earlier_sales_were_in_proportion_and_spoils_no_ordinary_day(ForecastMethod method) {
        List<DayVolume> days = new ArrayList<>(weeks(6, WEEK));
        LocalDate sale = MONDAY.plusDays(17);
        days.set(17, DayVolume.of(sale, ForecastSamples.PART, List.of(450.0, 0.0, 0.0)));
        LocalDate nextSale = MONDAY.plusDays(43);
        LocalDate holiday = MONDAY.plusDays(44);
        VolumeHistory history = VolumeHistory.builder()
                .days(days)
                .putSpecialDays(sale, SpecialDayKind.PROMOTION)
                .putSpecialDays(nextSale, SpecialDayKind.PROMOTION)
                .putSpecialDays(holiday, SpecialDayKind.HOLIDAY)
                .build();

        VolumeForecast forecast = Staffing.forecast(history, method, 7);

        assertThat(forecast.days().get(0).total()).isCloseTo(90, within(1e-6));
        assertThat(forecast.days().get(1).contacts().get(0)).isCloseTo(3 * 120, within(1e-6));
        assertThat(forecast.days().get(1).contacts().get(1)).isZero();
        assertThat(forecast.days().get(2).total()).isCloseTo(120, within(1e-6));
        assertThat(forecast.days().get(3).total()).isCloseTo(150, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(ForecastMethod.class)
    void a_day_that_nobody_counted_is_passed_over(ForecastMethod method) {
        List<DayVolume> days = new ArrayList<>(weeks(6, WEEK));
        days.remove(38);
        days.remove(20);

        VolumeForecast forecast = Staffing.forecast(history(days), method, 7);

        for (int weekday = 0; weekday < 7; weekday++) {
            assertThat(forecast.days().get(weekday).total()).isCloseTo(WEEK[weekday], within(1e-6));
        }
    }

    @Test
    void a_history_without_enough_days_is_refused() {
        assertThatThrownBy(() -> Staffing.forecast(history(weeks(1, WEEK)), SEASONAL_NAIVE, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("history (7 days) must be of at least 14 days");
        List<DayVolume> withoutSundays = weeks(3, WEEK).stream()
                .filter(day -> day.date().getDayOfWeek().getValue() < 7)
                .toList();
        assertThatThrownBy(() -> Staffing.forecast(history(withoutSundays), SEASONAL_NAIVE, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("history must have an ordinary SUNDAY");
        assertThatThrownBy(() -> Staffing.forecast(history(weeks(2, WEEK)), SEASONAL_NAIVE, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days (0) must be 1 to 1100");
        assertThatThrownBy(() -> Staffing.backTest(history(weeks(2, WEEK)), SEASONAL_NAIVE, 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("history must begin before 2026-02-24, the first day held out");
    }

    private static List<Double> totals(VolumeForecast forecast) {
        return forecast.days().stream().map(DayVolume::total).toList();
    }
}
