package io.careline.examples.jollyday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.CalendarDay;
import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.DayKind;
import io.careline.calendar.WeeklyHours;
import io.careline.core.calendar.Calendars;
import io.careline.port.HolidaySource;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JollydayHolidaysTest {
    private static List<String> holidays(HolidaySource source, int year) {
        return Stream.iterate(LocalDate.of(year, 1, 1), date -> date.getYear() == year, date -> date.plusDays(1))
                .filter(date -> source.day(date).kind() == DayKind.HOLIDAY)
                .map(date -> date.toString().substring(5))
                .toList();
    }

    @Test
    void germany_has_nine_holidays_everywhere_in_2026() {
        assertThat(holidays(JollydayHolidays.of("de", 2026, 2026), 2026))
                .containsExactly("01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26");
    }

    @Test
    void new_york_rests_on_the_friday_before_a_fourth_of_july_on_saturday() {
        HolidaySource newYork = JollydayHolidays.of("us", 2026, 2026, "ny");
        assertThat(holidays(newYork, 2026))
                .containsExactly(
                        "01-01", "01-19", "02-16", "05-25", "06-19", "07-03", "09-07", "10-12", "11-11", "11-26",
                        "12-25");
        assertThat(newYork.day(LocalDate.of(2026, 11, 26)))
                .isEqualTo(CalendarDay.holiday(LocalDate.of(2026, 11, 26), "Thanksgiving Day"));
        assertThat(newYork.day(LocalDate.of(2026, 7, 4)).kind()).isEqualTo(DayKind.ORDINARY);
    }

    @Test
    void only_the_years_asked_for_are_covered() {
        HolidaySource germany = JollydayHolidays.of("de", 2025, 2026);
        assertThat(germany.name()).isEqualTo("jollyday-de");
        assertThat(germany.covers(2025)).isTrue();
        assertThat(germany.covers(2027)).isFalse();
        assertThatThrownBy(() -> germany.day(LocalDate.of(2027, 1, 1))).isInstanceOf(DateTimeException.class);
    }

    @Test
    void an_unknown_country_is_refused() {
        assertThatThrownBy(() -> JollydayHolidays.of("atlantis", 2026, 2026)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_desk_in_berlin_rests_over_easter() {
        CalendarSpecification desk = CalendarSpecification.builder()
                .id(CalendarId.of("berlin"))
                .zone(ZoneId.of("Europe/Berlin"))
                .hours(WeeklyHours.parse("MON-FRI 09:00-17:00"))
                .holidays("jollyday-de")
                .build();
        BusinessCalendar berlin = Calendars.of(desk, JollydayHolidays.of("de", 2026, 2026));
        assertThat(berlin.plus(Instant.parse("2026-04-02T14:30:00Z"), Duration.ofHours(1)))
                .isEqualTo(Instant.parse("2026-04-07T07:30:00Z"));
    }
}
