package io.careline.core.calendar;

import io.careline.calendar.CalendarDay;
import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.DayKind;
import io.careline.calendar.HourRange;
import io.careline.calendar.Season;
import io.careline.calendar.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A random specification around a date at which a zone does something odd; the same for the same seed. */
record AnyCalendar(CalendarSpecification specification, LocalDate centre) {
    private static final List<String> PLACES = List.of(
            "Asia/Shanghai 2026-02-14",
            "Asia/Shanghai 1991-04-14",
            "Asia/Shanghai 1991-09-15",
            "America/New_York 2026-03-08",
            "America/New_York 2026-11-01",
            "America/New_York 2025-12-31",
            "Europe/Berlin 2026-03-29",
            "Europe/Berlin 2026-10-25",
            "Europe/Berlin 2024-02-29",
            "America/Sao_Paulo 2018-11-04",
            "America/Sao_Paulo 2018-02-18",
            "Australia/Lord_Howe 2026-04-05",
            "Australia/Lord_Howe 2026-10-04",
            "Asia/Kathmandu 1986-01-01",
            "Asia/Kathmandu 2025-12-31",
            "Pacific/Apia 2011-12-30",
            "Pacific/Apia 2012-04-01");

    static AnyCalendar of(long seed) {
        Random random = new Random(seed);
        String[] place = PLACES.get(random.nextInt(PLACES.size())).split(" ", -1);
        LocalDate centre = LocalDate.parse(place[1]);
        CalendarSpecification.Builder specification = CalendarSpecification.builder();
        specification
                .id(CalendarId.of("any"))
                .zone(ZoneId.of(place[0]))
                .hours(weekly(random, 1 + random.nextInt(4)))
                .breaks(weekly(random, random.nextInt(3)))
                .makeUpHours(DayOfWeek.of(1 + random.nextInt(7)));
        if (random.nextBoolean()) {
            specification.addSeasons(Season.builder()
                    .firstDay(MonthDay.from(centre.minusDays(random.nextInt(20))))
                    .lastDay(MonthDay.from(centre.plusDays(random.nextInt(20))))
                    .hours(weekly(random, random.nextInt(3)))
                    .breaks(weekly(random, random.nextInt(2)))
                    .build());
        }
        for (int day = -8; day < 8; day++) {
            if (random.nextInt(5) == 0) {
                specification.addDays(day(random, centre.plusDays(day)));
            }
        }
        return new AnyCalendar(specification.build(), centre);
    }

    private static CalendarDay day(Random random, LocalDate date) {
        DayKind kind = List.of(DayKind.values()).get(random.nextInt(3));
        CalendarDay.Builder day = CalendarDay.builder();
        day.date(date).kind(kind);
        if (random.nextInt(3) == 0) {
            day.addHours(range(random));
        } else if (kind == DayKind.MAKE_UP_WORKDAY && random.nextBoolean()) {
            day.hoursOf(DayOfWeek.of(1 + random.nextInt(7)));
        }
        return day.build();
    }

    private static WeeklyHours weekly(Random random, int groups) {
        WeeklyHours hours = WeeklyHours.none();
        for (int i = 0; i < groups; i++) {
            List<DayOfWeek> days = new ArrayList<>(List.of(DayOfWeek.values()));
            days.removeIf(day -> random.nextInt(3) == 0);
            hours = hours.plus(days, range(random));
        }
        return hours;
    }

    /** Often short ones in the small hours, where the zones change. */
    private static HourRange range(Random random) {
        int start = random.nextInt(random.nextBoolean() ? 16 : 96);
        int length = 1 + random.nextInt(random.nextBoolean() ? 8 : 95);
        if (random.nextInt(10) == 0) {
            return HourRange.wholeDay();
        }
        return HourRange.of(time(start), time(start + length));
    }

    private static LocalTime time(int quarters) {
        return LocalTime.MIDNIGHT.plusMinutes(15L * quarters);
    }
}
