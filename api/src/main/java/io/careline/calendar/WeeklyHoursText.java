package io.careline.calendar;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text form of {@link WeeklyHours}. */
final class WeeklyHoursText {
    private static final int LETTERS = 3;

    private WeeklyHoursText() {}

    static WeeklyHours parse(String text) {
        WeeklyHours hours = WeeklyHours.none();
        if (text.isBlank()) {
            return hours;
        }
        for (String group : text.split(";", -1)) {
            String[] parts = group.strip().split(" +", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("weekly hours (" + text
                        + ") must be groups of days, a blank and hours, such as MON-FRI 09:00-12:00,13:30-18:00");
            }
            HourRange[] ranges =
                    Stream.of(parts[1].split(",", -1)).map(HourRange::parse).toArray(HourRange[]::new);
            hours = hours.plus(days(parts[0]), ranges);
        }
        return hours;
    }

    private static Set<DayOfWeek> days(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split(",", -1)) {
            int hyphen = part.indexOf('-');
            DayOfWeek day = day(hyphen < 0 ? part : part.substring(0, hyphen));
            DayOfWeek last = hyphen < 0 ? day : day(part.substring(hyphen + 1));
            days.add(day);
            while (day != last) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days;
    }

    private static DayOfWeek day(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (name(day).equals(text)) {
                return day;
            }
        }
        throw new IllegalArgumentException("day (" + text + ") must be one of MON, TUE, WED, THU, FRI, SAT and SUN");
    }

    static String write(DayOfWeek first, DayOfWeek last, List<HourRange> hours) {
        String days = first == last ? name(first) : name(first) + "-" + name(last);
        return hours.stream().map(HourRange::toString).collect(Collectors.joining(",", days + " ", ""));
    }

    private static String name(DayOfWeek day) {
        return day.name().substring(0, LETTERS);
    }
}
