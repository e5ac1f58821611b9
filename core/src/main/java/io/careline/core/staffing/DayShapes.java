package io.careline.core.staffing;

import io.careline.staffing.DayVolume;
import io.careline.staffing.SpecialDayKind;
import io.careline.staffing.VolumeHistory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** How contacts spread over a day: by weekday, and for special days by their kind. */
final class DayShapes {
    private static final int DAYS_OF_WEEKDAY = 8;

    private final List<DayVolume> latestFirst;
    private final Map<LocalDate, SpecialDayKind> specialDays;
    private final Duration slot;

    DayShapes(VolumeHistory history) {
        latestFirst = new ArrayList<>(history.days());
        Collections.reverse(latestFirst);
        specialDays = history.specialDays();
        slot = latestFirst.get(0).slot();
    }

    /** A day's contacts from their total: as on the latest days like it on which anything came. */
    DayVolume spread(LocalDate date, double total) {
        SpecialDayKind kind = specialDays.get(date);
        double[] sums = new double[latestFirst.get(0).contacts().size()];
        double all = kind == null ? 0 : add(sums, day -> Objects.equals(kind, specialDays.get(day)));
        if (all == 0) {
            all = add(sums, ordinary(date.getDayOfWeek()));
        }
        if (all == 0) {
            all = add(sums, day -> true);
        }
        List<Double> contacts = new ArrayList<>(sums.length);
        for (double sum : sums) {
            contacts.add(all == 0 ? total / sums.length : total * (sum / all));
        }
        return DayVolume.of(date, slot, contacts);
    }

    private Predicate<LocalDate> ordinary(DayOfWeek weekday) {
        return date -> date.getDayOfWeek() == weekday && !specialDays.containsKey(date);
    }

    private double add(double[] sums, Predicate<LocalDate> isLike) {
        double all = 0;
        int days = 0;
        for (DayVolume day : latestFirst) {
            if (days < DAYS_OF_WEEKDAY && isLike.test(day.date())) {
                days++;
                for (int index = 0; index < sums.length; index++) {
                    sums[index] += day.contacts().get(index);
                    all += day.contacts().get(index);
                }
            }
        }
        return all;
    }
}
