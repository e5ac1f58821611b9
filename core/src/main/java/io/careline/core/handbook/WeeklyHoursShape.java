package io.careline.core.handbook;

import io.careline.calendar.HourRange;
import io.careline.calendar.WeeklyHours;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The shape of weekly hours: groups of days, each with its ranges, such as {@code "MON-FRI": ["09:00-18:00"]}. */
final class WeeklyHoursShape {
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String DAY = "(MON|TUE|WED|THU|FRI|SAT|SUN)";
    private static final String DAYS = DAY + "(-" + DAY + ")?(," + DAY + "(-" + DAY + ")?){0,6}";

    static final Shape<HourRange> RANGE = Words.matching(
                    "handbook.bad-hours", TIME + "-(" + TIME + "|24:00)", HourRange::parse)
            .named("range");

    static final Shape<List<HourRange>> RANGES =
            Listing.ofDistinct(RANGE, 1, 24).named("ranges");

    static final Shape<WeeklyHours> SHAPE = Naming.of("handbook.bad-days", DAYS, 7, RANGES)
            .and(WeeklyHoursShape::dayIsInOneGroup)
            .then(WeeklyHoursShape::together)
            .named("weeklyHours");

    static final Shape<DayOfWeek> WEEKDAY = Words.oneOf(weekdays()).named("weekday");

    /** Some days of the week, such as {@code MON-FRI}. */
    static final Shape<Set<DayOfWeek>> WEEKDAYS =
            Words.matching("handbook.bad-days", DAYS, WeeklyHoursShape::daysOf).named("weekdays");

    private WeeklyHoursShape() {}

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> days = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.name().substring(0, 3), day);
        }
        return days;
    }

    private static void dayIsInOneGroup(Spot spot, Map<String, List<HourRange>> groups) {
        Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
        for (String group : groups.keySet()) {
            for (DayOfWeek day : daysOf(group)) {
                if (!seen.add(day)) {
                    spot.child(group)
                            .fault(
                                    "handbook.day-twice",
                                    Map.of("day", day.name().substring(0, 3)));
                }
            }
        }
    }

    private static Set<DayOfWeek> daysOf(String group) {
        WeeklyHours hours = WeeklyHours.parse(group + " " + HourRange.wholeDay());
        Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
        days.removeIf(day -> hours.on(day).isEmpty());
        return days;
    }

    private static WeeklyHours together(Map<String, List<HourRange>> groups) {
        return WeeklyHours.parse(groups.entrySet().stream()
                .map(group -> group.getValue().stream()
                        .map(HourRange::toString)
                        .collect(Collectors.joining(",", group.getKey() + " ", "")))
                .collect(Collectors.joining("; ")));
    }
}
