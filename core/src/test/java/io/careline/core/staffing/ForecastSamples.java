package io.careline.core.staffing;

import static io.careline.core.staffing.StaffingSamples.MONDAY;

import io.careline.staffing.DayVolume;
import io.careline.staffing.VolumeHistory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Histories whose days have three parts of eight hours: none at night, a third early, two thirds late. */
final class ForecastSamples {
    static final Duration PART = Duration.ofHours(8);

    private ForecastSamples() {}

    static DayVolume day(LocalDate date, double total) {
        return DayVolume.of(date, PART, List.of(0.0, total / 3, total / 3 * 2));
    }

    static List<DayVolume> days(double... totals) {
        List<DayVolume> days = new ArrayList<>();
        for (int index = 0; index < totals.length; index++) {
            days.add(day(MONDAY.plusDays(index), totals[index]));
        }
        return days;
    }

    static VolumeHistory history(List<DayVolume> days) {
        return VolumeHistory.builder().days(days).build();
    }

    /** Weeks of one pattern. */
    static List<DayVolume> weeks(int number, double... pattern) {
        double[] totals = Collections.nCopies(number, pattern).stream()
                .flatMapToDouble(Arrays::stream)
                .toArray();
        return days(totals);
    }
}
