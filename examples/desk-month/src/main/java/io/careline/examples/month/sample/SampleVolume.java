package io.careline.examples.month.sample;

import io.careline.examples.month.sample.SampleDesk.Load;
import io.careline.examples.report.Chance;
import io.careline.staffing.DayVolume;
import io.careline.staffing.VolumeHistory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The contacts of the months before: two humps a day, more on Mondays, slowly growing. */
final class SampleVolume {
    private static final int DAYS = 84;
    private static final int SLOTS = 48;
    private static final int NOON = 24;
    private static final int HALF_PAST_ONE = 27;
    private static final List<Double> WEEK = List.of(1.25, 1.1, 1.0, 1.0, 1.05, 0.8, 0.75);

    private SampleVolume() {}

    static Map<String, VolumeHistory> history(SampleDesk desk, double scale, LocalDate month, Chance chance) {
        VolumeHistory.Builder history = VolumeHistory.builder();
        for (int day = DAYS; day >= 1; day--) {
            LocalDate date = month.minusDays(day);
            List<Double> slots = new ArrayList<>();
            for (int slot = 0; slot < SLOTS; slot++) {
                slots.add((double) chance.poisson(mean(desk.load(), date, slot) * scale * (1 + (DAYS - day) * 0.001)));
            }
            history.addDays(DayVolume.of(date, Duration.ofMinutes(30), slots));
        }
        return Map.of("voice", history.build());
    }

    private static double mean(Load load, LocalDate date, int slot) {
        LocalTime time = LocalTime.MIDNIGHT.plusMinutes(30L * slot);
        if (time.isBefore(load.opens()) || !time.isBefore(load.closes())) {
            return 0;
        }
        double hump = Math.max(0, 1 - Math.abs(slot - 21) / 6.0) + Math.max(0, 1 - Math.abs(slot - 31) / 8.0);
        double noon = slot >= NOON && slot < HALF_PAST_ONE ? load.noon() : 1;
        double weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 ? load.weekend() : 1;
        return load.perSlot()
                * noon
                * weekend
                * (0.5 + hump * 0.7)
                * WEEK.get(date.getDayOfWeek().getValue() - 1);
    }
}
