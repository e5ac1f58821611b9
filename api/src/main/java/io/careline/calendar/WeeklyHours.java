package io.careline.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Ranges of hours for each day of a week: {@code MON-FRI 09:00-12:00,13:30-18:00; SAT 10:00-16:00}.
 *
 * <p>A range belongs to the weekday it starts on, also when it ends on the next. Ranges of one day, and of neighbouring
 * days, may overlap: an hour counts once. Immutable and thread-safe.
 */
public final class WeeklyHours {
    private static final WeeklyHours NONE = new WeeklyHours(new EnumMap<>(DayOfWeek.class));

    private final Map<DayOfWeek, List<HourRange>> ranges;

    private WeeklyHours(Map<DayOfWeek, List<HourRange>> ranges) {
        this.ranges = ranges;
    }

    /** No hours on any day. */
    public static WeeklyHours none() {
        return NONE;
    }

    /**
     * The same ranges on each of some days.
     *
     * @throws NullPointerException if an argument is null or has a null element
     */
    public static WeeklyHours of(Collection<DayOfWeek> days, HourRange... ranges) {
        return NONE.plus(days, ranges);
    }

    /**
     * Reads what {@link #toString()} writes: groups of days with their ranges, such as {@code "MON-FRI 09:00-18:00;
     * SAT,SUN 10:00-16:00"}. Days are the first three letters of their English name, in capitals, listed with commas
     * or spanned with a hyphen ({@code FRI-MON} spans the weekend). The empty text is {@link #none()}.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text has another form
     */
    public static WeeklyHours parse(String text) {
        return WeeklyHoursText.parse(text);
    }

    /**
     * These hours and more ranges on some days.
     *
     * @throws NullPointerException if an argument is null or has a null element
     */
    public WeeklyHours plus(Collection<DayOfWeek> days, HourRange... added) {
        Map<DayOfWeek, List<HourRange>> merged = new EnumMap<>(DayOfWeek.class);
        merged.putAll(ranges);
        for (DayOfWeek day : days) {
            TreeSet<HourRange> sorted = new TreeSet<>(on(day));
            sorted.addAll(Arrays.asList(added));
            if (!sorted.isEmpty()) {
                merged.put(day, List.copyOf(sorted));
            }
        }
        return new WeeklyHours(merged);
    }

    /**
     * The ranges that start on a weekday, by start; empty if there are none.
     *
     * @throws NullPointerException if the day is null
     */
    public List<HourRange> on(DayOfWeek day) {
        return ranges.getOrDefault(Objects.requireNonNull(day, "day"), List.of());
    }

    /** Whether no day has any hours. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyHours hours && ranges.equals(hours.ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    /** Days with the same hours together, from Monday on: {@code MON-FRI 09:00-12:00,13:30-18:00; SAT 10:00-16:00}. */
    @Override
    public String toString() {
        List<String> groups = new ArrayList<>();
        DayOfWeek[] days = DayOfWeek.values();
        for (int first = 0; first < days.length; ) {
            List<HourRange> hours = on(days[first]);
            int last = first;
            while (last + 1 < days.length && on(days[last + 1]).equals(hours)) {
                last++;
            }
            if (!hours.isEmpty()) {
                groups.add(WeeklyHoursText.write(days[first], days[last], hours));
            }
            first = last + 1;
        }
        return String.join("; ", groups);
    }
}
