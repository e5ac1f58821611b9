package io.careline.core.calendar;

import static io.careline.core.calendar.Desks.SHANGHAI;
import static io.careline.core.calendar.Desks.desk;
import static io.careline.core.calendar.Desks.shanghai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.CalendarDay;
import io.careline.calendar.DayKind;
import io.careline.calendar.OpenInterval;
import io.careline.calendar.UncoveredYears;
import io.careline.port.HolidaySource;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MainlandChinaTest {
    private static final HolidaySource CHINA = Calendars.mainlandChina();
    private static final BusinessCalendar DESK = Calendars.of(
            desk(SHANGHAI, "MON-FRI 09:00-18:00").holidays("cn-mainland").build());

    private static List<LocalDate> days(int year, DayKind kind) {
        return Stream.iterate(LocalDate.of(year, 1, 1), date -> date.getYear() == year, date -> date.plusDays(1))
                .filter(date -> CHINA.day(date).kind() == kind)
                .toList();
    }

    private static List<LocalDate> dates(int year, String... monthsAndDays) {
        return Stream.of(monthsAndDays)
                .map(text -> LocalDate.parse(year + "-" + text))
                .toList();
    }

    @Test
    void each_year_has_as_many_holidays_as_its_notice_gives() {
        assertThat(days(2024, DayKind.HOLIDAY)).hasSize(28);
        assertThat(days(2025, DayKind.HOLIDAY)).hasSize(28);
        assertThat(days(2026, DayKind.HOLIDAY)).hasSize(33);
    }

    @Test
    void each_year_has_the_make_up_days_of_its_notice() {
        assertThat(days(2024, DayKind.MAKE_UP_WORKDAY))
                .isEqualTo(dates(2024, "02-04", "02-18", "04-07", "04-28", "05-11", "09-14", "09-29", "10-12"));
        assertThat(days(2025, DayKind.MAKE_UP_WORKDAY))
                .isEqualTo(dates(2025, "01-26", "02-08", "04-27", "09-28", "10-11"));
        assertThat(days(2026, DayKind.MAKE_UP_WORKDAY))
                .isEqualTo(dates(2026, "01-04", "02-14", "02-28", "05-09", "09-20", "10-10"));
    }

    @Test
    void a_make_up_day_is_always_at_a_weekend() {
        for (int year = 2024; year <= 2026; year++) {
            assertThat(days(year, DayKind.MAKE_UP_WORKDAY))
                    .allMatch(date -> date.getDayOfWeek().getValue() > 5);
        }
    }

    @Test
    void the_spring_festival_of_2026_lasts_nine_days_between_two_make_up_saturdays() {
        assertThat(CHINA.day(LocalDate.of(2026, 2, 17)))
                .isEqualTo(CalendarDay.holiday(LocalDate.of(2026, 2, 17), "春节"));
        assertThat(DESK.daysBetween(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 23)))
                .isZero();
        assertThat(DESK.plusDays(LocalDate.of(2026, 2, 13), 1)).isEqualTo(LocalDate.of(2026, 2, 14));
        assertThat(DESK.plusDays(LocalDate.of(2026, 2, 14), 1)).isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(DESK.workday(LocalDate.of(2026, 2, 28)))
                .contains(OpenInterval.of(shanghai("2026-02-28T09:00"), shanghai("2026-02-28T18:00")));
        assertThat(DESK.plus(shanghai("2026-02-14T17:00"), Duration.ofHours(2)))
                .isEqualTo(shanghai("2026-02-24T10:00"));
    }

    @Test
    void the_desk_worked_on_as_many_days_as_the_notices_leave() {
        assertThat(DESK.daysBetween(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .isEqualTo(248);
    }

    @Test
    void a_year_without_a_notice_is_refused() {
        assertThat(CHINA.covers(2023)).isFalse();
        assertThat(CHINA.covers(2027)).isFalse();
        assertThat(DESK.covers(2026)).isTrue();
        assertThat(DESK.covers(2027)).isFalse();
        assertThatThrownBy(() -> CHINA.day(LocalDate.of(2027, 1, 1)))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("date (2027-01-01) is in a year that cn-mainland does not cover");
        assertThatThrownBy(() -> DESK.plus(shanghai("2026-12-31T17:30"), Duration.ofHours(1)))
                .isInstanceOf(DateTimeException.class)
                .hasMessageStartingWith("year (2027) is not covered by holiday source cn-mainland");
        assertThatThrownBy(() -> DESK.isWorkday(LocalDate.of(2027, 1, 4))).isInstanceOf(DateTimeException.class);
    }

    @Test
    void the_last_known_year_can_be_used_to_its_end() {
        assertThat(DESK.plus(shanghai("2026-12-31T17:00"), Duration.ofHours(1)))
                .isEqualTo(shanghai("2026-12-31T18:00"));
        assertThat(DESK.isOpen(shanghai("2026-12-31T23:00"))).isFalse();
    }

    @Test
    void the_first_known_year_begins_with_a_night_from_an_unknown_one() {
        BusinessCalendar night = Calendars.of(
                desk(SHANGHAI, "SUN 22:00-06:00").holidays("cn-mainland").build());
        assertThat(night.isOpen(shanghai("2024-01-01T05:00"))).isTrue();
    }

    @Test
    void an_unknown_year_is_ordinary_when_the_specification_says_so() {
        BusinessCalendar desk = Calendars.of(desk(SHANGHAI, "MON-FRI 09:00-18:00")
                .holidays("cn-mainland")
                .uncoveredYears(UncoveredYears.ORDINARY)
                .build());
        assertThat(desk.covers(2027)).isTrue();
        assertThat(desk.isWorkday(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(desk.isWorkday(LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void the_specifications_own_days_win() {
        BusinessCalendar desk = Calendars.of(desk(SHANGHAI, "MON-SUN 09:00-18:00")
                .holidays("cn-mainland")
                .addDays(CalendarDay.ordinary(LocalDate.of(2026, 2, 17)))
                .build());
        assertThat(desk.isWorkday(LocalDate.of(2026, 2, 17))).isTrue();
        assertThat(desk.isWorkday(LocalDate.of(2026, 2, 18))).isFalse();
    }
}
