package io.careline.core.staffing;

import static io.careline.core.staffing.ForecastSamples.days;
import static io.careline.core.staffing.ForecastSamples.history;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.careline.staffing.ForecastMethod;
import io.careline.staffing.SmoothingFactors;
import io.careline.staffing.VolumeForecast;
import io.careline.staffing.VolumeHistory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Holt-Winters against rows written as in a textbook, and its factors against a grid of them. */
class HoltWintersPropertyTest {
    @Property(tries = 60)
    @Label("a forecast goes on from the last row, and no factors of a fine grid fit much better")
    void the_forecast_is_that_of_the_textbook(@ForAll long seed) {
        Random random = new Random(seed);
        int weeks = 2 + random.nextInt(8);
        double growth = random.nextDouble();
        double[] pattern = random.doubles(7, 40, 200).toArray();
        double[] totals = new double[7 * weeks];
        Arrays.setAll(totals, day -> (pattern[day % 7] + growth * day) * (0.9 + 0.2 * random.nextDouble()));
        boolean isMultiplicative = random.nextBoolean();
        VolumeHistory history = history(days(totals));

        VolumeForecast forecast = Staffing.forecast(
                history,
                isMultiplicative ? ForecastMethod.HOLT_WINTERS_MULTIPLICATIVE : ForecastMethod.HOLT_WINTERS_ADDITIVE,
                10);

        SmoothingFactors factors = forecast.factors().orElseThrow();
        List<Double> values = Arrays.stream(totals).boxed().toList();
        SlowHoltWinters.Row last =
                SlowHoltWinters.last(values, isMultiplicative, factors.level(), factors.trend(), factors.season());
        for (int ahead = 0; ahead < 10; ahead++) {
            assertThat(forecast.days().get(ahead).total())
                    .isCloseTo(last.forecast(ahead + 1, ahead % 7, isMultiplicative), within(1e-6));
        }
        double found =
                SlowHoltWinters.squares(values, isMultiplicative, factors.level(), factors.trend(), factors.season());
        assertThat(found).isLessThanOrEqualTo(1.02 * leastOfGrid(values, isMultiplicative));
    }

    private static double leastOfGrid(List<Double> values, boolean isMultiplicative) {
        double least = Double.POSITIVE_INFINITY;
        for (int alpha = 0; alpha <= 10; alpha++) {
            for (int beta = 0; beta <= 10; beta++) {
                for (int gamma = 0; gamma <= 10; gamma++) {
                    least = Math.min(
                            least,
                            SlowHoltWinters.squares(values, isMultiplicative, alpha / 10.0, beta / 10.0, gamma / 10.0));
                }
            }
        }
        return least;
    }
}
