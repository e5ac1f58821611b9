package io.careline.core.calendar;

import io.careline.calendar.OpenInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Counts working days over the years of a calendar. */
final class Workdays {
    private final Years years;

    Workdays(Years years) {
        this.years = years;
    }

    boolean includes(LocalDate date) {
        return in(date.getYear()).indexOf(date.toEpochDay()) >= 0;
    }

    Optional<OpenInterval> span(LocalDate date) {
        WorkdayList list = in(date.getYear());
        int index = list.indexOf(date.toEpochDay());
        return index < 0
                ? Optional.empty()
                : Optional.of(OpenInterval.of(
                        Instant.ofEpochSecond(list.start(index)), Instant.ofEpochSecond(list.end(index))));
    }

    LocalDate plus(LocalDate date, int days) {
        int year = date.getYear();
        WorkdayList list = in(year);
        long index = days == 0
                ? list.countBefore(date.toEpochDay())
                : (long) list.countThrough(date.toEpochDay()) + days - 1;
        while (index >= list.size()) {
            index -= list.size();
            list = in(++year);
        }
        return LocalDate.ofEpochDay(list.day((int) index));
    }

    LocalDate minus(LocalDate date, int days) {
        int year = date.getYear();
        WorkdayList list = in(year);
        int index = days == 0 ? list.countThrough(date.toEpochDay()) - 1 : list.countBefore(date.toEpochDay()) - days;
        while (index < 0) {
            list = in(--year);
            index += list.size();
        }
        return LocalDate.ofEpochDay(list.day(index));
    }

    int between(LocalDate from, LocalDate to) {
        int count = -in(from.getYear()).countThrough(from.toEpochDay());
        for (int year = from.getYear(); year < to.getYear(); year++) {
            count += in(year).size();
        }
        return count + in(to.getYear()).countThrough(to.toEpochDay());
    }

    private WorkdayList in(int year) {
        return years.get(year).workdays;
    }
}
