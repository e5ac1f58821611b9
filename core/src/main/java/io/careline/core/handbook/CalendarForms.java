package io.careline.core.handbook;

import io.careline.calendar.CalendarDay;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.DayKind;
import io.careline.calendar.HourRange;
import io.careline.calendar.Season;
import io.careline.calendar.UncoveredYears;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shapes of business calendars and their parts. */
final class CalendarForms {
    private static final int LEAP_YEAR = 2024;

    static final Shape<LocalDate> DATE = Words.matching(
                    "handbook.bad-date", "[0-9]{4}-[0-9]{2}-[0-9]{2}", LocalDate::parse)
            .named("date");

    static final Shape<MonthDay> MONTH_DAY = Words.matching(
                    "handbook.bad-month-day", "[0-9]{2}-[0-9]{2}", text -> MonthDay.parse("--" + text))
            .named("monthDay");

    private static final Map<String, String> HOLIDAY_SOURCES = Map.of("CN", "cn-mainland");

    private static final Shape<Season> SEASON = Form.of(Season::builder, Season.Builder::build)
            .required("from", MONTH_DAY, (season, day) -> season.firstDay(day))
            .required("to", MONTH_DAY, (season, day) -> season.lastDay(day))
            .required("hours", WeeklyHoursShape.SHAPE, (season, hours) -> season.hours(hours))
            .optional("breaks", WeeklyHoursShape.SHAPE, (season, breaks) -> season.breaks(breaks))
            .entry()
            .named("season");

    /** A day under way: what its parts say together is checked before it becomes one. */
    private static final class DayDraft {
        private final CalendarDay.Builder day = CalendarDay.builder();
        private @Nullable DayKind kind;
        private @Nullable DayOfWeek hoursOf;
        private List<HourRange> hours = List.of();
    }

    private static final Shape<CalendarDay> DAY = Form.of(
                    DayDraft::new,
                    draft -> draft.day
                            .hours(draft.hours)
                            .hoursOf(Optional.ofNullable(draft.hoursOf))
                            .build())
            .required("date", DATE, (draft, date) -> draft.day.date(date))
            .required("kind", Words.constant(DayKind.class), (draft, kind) -> {
                draft.kind = kind;
                draft.day.kind(kind);
            })
            .optional("name", Words.TEXT, (draft, name) -> draft.day.name(name))
            .optional("hours", WeeklyHoursShape.RANGES, (draft, hours) -> draft.hours = hours)
            .optional("hoursOf", WeeklyHoursShape.WEEKDAY, (draft, day) -> draft.hoursOf = day)
            .entry()
            .check(CalendarForms::hoursOfIsForMakeUp)
            .named("day");

    /** A calendar; its name and zone are the handbook's to add. */
    static final Shape<CalendarSpecification.Builder> CALENDAR = Form.of(
                    CalendarSpecification::builder, calendar -> calendar)
            .required("hours", WeeklyHoursShape.SHAPE, (calendar, hours) -> calendar.hours(hours))
            .optional("breaks", WeeklyHoursShape.SHAPE, (calendar, breaks) -> calendar.breaks(breaks))
            .optional(
                    "seasons",
                    Listing.of(SEASON, 1, 12).and(CalendarForms::seasonsAreApart),
                    (calendar, seasons) -> calendar.seasons(seasons))
            .optional("holidays", Words.oneOf(HOLIDAY_SOURCES), (calendar, name) -> calendar.holidays(name))
            .optional(
                    "days",
                    Listing.ofDistinct(DAY, 1, 2000, CalendarDay::date),
                    (calendar, days) -> calendar.days(days))
            .optional(
                    "uncoveredYears",
                    Words.constant(UncoveredYears.class),
                    (calendar, years) -> calendar.uncoveredYears(years))
            .optional("makeUpHours", WeeklyHoursShape.WEEKDAY, (calendar, day) -> calendar.makeUpHours(day))
            .entry()
            .named("calendar");

    private CalendarForms() {}

    private static void hoursOfIsForMakeUp(Spot spot, DayDraft draft) {
        if (draft.hoursOf != null && (draft.kind != DayKind.MAKE_UP_WORKDAY || !draft.hours.isEmpty())) {
            spot.child("hoursOf").fault("handbook.hours-of-misplaced");
        }
    }

    static void seasonsAreApart(Spot spot, List<Season> seasons) {
        LocalDate newYear = LocalDate.of(LEAP_YEAR, 1, 1);
        for (int i = 1; i < seasons.size(); i++) {
            Season later = seasons.get(i);
            boolean isShared = seasons.subList(0, i).stream()
                    .anyMatch(earlier -> newYear.datesUntil(newYear.plusYears(1))
                            .anyMatch(date -> earlier.includes(date) && later.includes(date)));
            if (isShared) {
                spot.child(i).fault("handbook.seasons-overlap");
            }
        }
    }
}
