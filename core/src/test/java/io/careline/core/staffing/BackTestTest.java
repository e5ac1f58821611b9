package io.careline.core.staffing;

import static io.careline.core.staffing.ForecastSamples.days;
import static io.careline.core.staffing.ForecastSamples.history;
import static io.careline.core.staffing.StaffingSamples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.careline.staffing.ForecastAccuracy;
import io.careline.staffing.ForecastMethod;
import io.careline.staffing.VolumeHistory;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A back-test of a forecast")
class BackTestTest {
    @Test
    void gives_the_errors_of_days_and_of_slots() {
        VolumeHistory history =
                history(days(30, 30, 30, 30, 30, 30, 30, 33, 33, 33, 33, 33, 33, 33, 39, 39, 27, 33, 33, 33, 33));

        ForecastAccuracy accuracy = Staffing.backTest(history, ForecastMethod.SEASONAL_NAIVE, 7);

        assertThat(accuracy.method()).isEqualTo(ForecastMethod.SEASONAL_NAIVE);
        assertThat(accuracy.from()).isEqualTo(MONDAY.plusDays(14));
        assertThat(accuracy.to()).isEqualTo(MONDAY.plusDays(20));
        assertThat(accuracy.days().meanAbsolute()).isCloseTo(18.0 / 7, within(1e-12));
        assertThat(accuracy.days().weightedPercentage().orElseThrow()).isCloseTo(18.0 / 237, within(1e-12));
        assertThat(accuracy.days().meanScaled().orElseThrow()).isCloseTo(18.0 / 7 / 3, within(1e-12));
        assertThat(accuracy.slots().meanAbsolute()).isCloseTo(18.0 / 21, within(1e-12));
        assertThat(accuracy.slots().weightedPercentage().orElseThrow()).isCloseTo(18.0 / 237, within(1e-12));
        assertThat(accuracy.slots().meanScaled().orElseThrow()).isCloseTo(18.0 / 7 / 3, within(1e-12));
    }

    @Test
    void has_no_share_of_nothing_and_no_scale_without_swings() {
        double[] totals = new double[21];
        ForecastAccuracy accuracy = Staffing.backTest(history(days(totals)), ForecastMethod.SEASONAL_NAIVE, 7);

        assertThat(accuracy.days().meanAbsolute()).isZero();
        assertThat(accuracy.days().weightedPercentage()).isEmpty();
        assertThat(accuracy.days().meanScaled()).isEmpty();
    }

    @Test
    void growing_desks_are_forecast_better_than_by_the_yardstick() {
        double naive = 0;
        double additive = 0;
        double multiplicative = 0;
        for (int seed = 0; seed < 8; seed++) {
            VolumeHistory history = growingDesk(new Random(seed));
            naive += error(history, ForecastMethod.SEASONAL_NAIVE);
            additive += error(history, ForecastMethod.HOLT_WINTERS_ADDITIVE);
            multiplicative += error(history, ForecastMethod.HOLT_WINTERS_MULTIPLICATIVE);
        }

        assertThat(additive).isLessThan(0.85 * naive);
        assertThat(multiplicative).isLessThan(0.7 * naive);
    }

    private static double error(VolumeHistory history, ForecastMethod method) {
        return Staffing.backTest(history, method, 28).days().meanAbsolute();
    }

    /** Twice as many contacts after half a year, with swings that grow as well and a good deal of chance. */
    private static VolumeHistory growingDesk(Random random) {
        double[] pattern = {190, 160, 150, 150, 170, 80, 60};
        return history(days(IntStream.range(0, 26 * 7)
                .mapToDouble(day -> pattern[day % 7] * (1 + day / 180.0) * (1 + 0.06 * random.nextGaussian()))
                .toArray()));
    }
}
