package io.careline.core.calendar;

import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.Season;
import io.careline.calendar.WeeklyHours;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;

/** The desks of the tests and the moments on their walls. */
final class Desks {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Desks() {}

    /** A builder to which more can be added. */
    static CalendarSpecification.Builder desk(ZoneId zone, String hours) {
        CalendarSpecification.Builder builder = CalendarSpecification.builder();
        builder.id(CalendarId.of("desk")).zone(zone).hours(WeeklyHours.parse(hours));
        return builder;
    }

    /** Rule R6: the office with its lunch break, in winter and in summer. */
    static CalendarSpecification propertyOffice() {
        return desk(SHANGHAI, "MON-SUN 08:30-17:30")
                .breaks(WeeklyHours.parse("MON-SUN 12:00-13:30"))
                .addSeasons(summer().hours(WeeklyHours.parse("MON-SUN 08:30-18:00"))
                        .breaks(WeeklyHours.parse("MON-SUN 12:00-14:00"))
                        .build())
                .build();
    }

    /** Rule R6: lunch duty. */
    static CalendarSpecification propertyLunch() {
        return desk(SHANGHAI, "MON-SUN 12:00-13:30")
                .addSeasons(
                        summer().hours(WeeklyHours.parse("MON-SUN 12:00-14:00")).build())
                .build();
    }

    /** Rule R6: night duty. */
    static CalendarSpecification propertyNight() {
        return desk(SHANGHAI, "MON-SUN 17:30-08:30")
                .addSeasons(
                        summer().hours(WeeklyHours.parse("MON-SUN 18:00-08:30")).build())
                .build();
    }

    private static Season.Builder summer() {
        Season.Builder summer = Season.builder();
        summer.firstDay(MonthDay.of(5, 1)).lastDay(MonthDay.of(9, 30));
        return summer;
    }

    static Instant shanghai(String time) {
        return at(time, SHANGHAI);
    }

    static Instant at(String time, ZoneId zone) {
        return LocalDateTime.parse(time).atZone(zone).toInstant();
    }
}
