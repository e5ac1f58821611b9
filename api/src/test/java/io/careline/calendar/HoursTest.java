package io.careline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HoursTest {
    @Test
    void a_range_is_written_as_it_is_read() {
        for (String text : List.of("09:00-12:00", "17:30-08:30", "18:00-24:00", "00:00-24:00", "00:01-00:00")) {
            String expected = text.replace("00:01-00:00", "00:01-24:00");
            assertThat(HourRange.parse(text)).hasToString(expected).isEqualTo(HourRange.parse(expected));
        }
    }

    @Test
    void an_overnight_range_ends_on_the_next_day() {
        HourRange night = HourRange.of(LocalTime.of(17, 30), LocalTime.of(8, 30));
        assertThat(night.startMinute()).isEqualTo(1050);
        assertThat(night.endMinute()).isEqualTo(1950);
        assertThat(night.isOvernight()).isTrue();
        assertThat(HourRange.parse("18:00-24:00").isOvernight()).isFalse();
        assertThat(HourRange.wholeDay()).isEqualTo(HourRange.parse("00:00-24:00"));
        assertThat(HourRange.wholeDay()).isNotEqualTo(night).isLessThan(night);
    }

    @Test
    void a_bad_range_is_refused() {
        for (String text :
                List.of("", "9-18", "09:00", "09:00-09:00", "09:00-25:00", "24:00-09:00", "09:00:30-10:00")) {
            assertThatThrownBy(() -> HourRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> HourRange.of(LocalTime.NOON, LocalTime.NOON))
                .hasMessage("end (12:00) must differ from start\nA whole day is written 00:00-24:00.");
        assertThatThrownBy(() -> HourRange.of(LocalTime.of(1, 2, 3), LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("start (01:02:03) must be a whole minute");
        assertThatThrownBy(() -> HourRange.parse(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void weekly_hours_are_written_in_groups_of_days() {
        assertThat(WeeklyHours.parse("SAT,SUN 10:00-16:00; MON-FRI 13:30-18:00,09:00-12:00"))
                .hasToString("MON-FRI 09:00-12:00,13:30-18:00; SAT-SUN 10:00-16:00");
        assertThat(WeeklyHours.parse("FRI-MON 22:00-06:00")).hasToString("MON 22:00-06:00; FRI-SUN 22:00-06:00");
        assertThat(WeeklyHours.parse("")).isEqualTo(WeeklyHours.none()).hasToString("");
    }

    @Test
    void weekly_hours_are_read_as_they_are_written() {
        WeeklyHours hours = WeeklyHours.of(List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), HourRange.wholeDay())
                .plus(List.of(DayOfWeek.WEDNESDAY), HourRange.parse("17:30-08:30"));
        assertThat(WeeklyHours.parse(hours.toString())).isEqualTo(hours).hasSameHashCodeAs(hours);
        assertThat(hours.on(DayOfWeek.WEDNESDAY)).hasSize(2);
        assertThat(hours.on(DayOfWeek.TUESDAY)).isEmpty();
        assertThat(hours.isEmpty()).isFalse();
    }

    @Test
    void bad_weekly_hours_are_refused() {
        for (String text :
                List.of("MON", "09:00-10:00", "Mon 09:00-10:00", "MON 09:00", "MON 09:00-10:00;", "MON- 1")) {
            assertThatThrownBy(() -> WeeklyHours.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> WeeklyHours.parse("XXX 09:00-10:00"))
                .hasMessage("day (XXX) must be one of MON, TUE, WED, THU, FRI, SAT and SUN");
        assertThatThrownBy(() -> WeeklyHours.none().on(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void a_season_includes_both_its_ends() {
        Season summer = season(MonthDay.of(5, 1), MonthDay.of(9, 30));
        assertThat(Stream.of("2026-04-30", "2026-05-01", "2026-09-30", "2026-10-01")
                        .map(LocalDate::parse)
                        .map(summer::includes))
                .containsExactly(false, true, true, false);
    }

    @Test
    void seasons_that_overlap_are_refused() {
        assertThatThrownBy(() -> specification()
                        .addSeasons(season(MonthDay.of(11, 1), MonthDay.of(2, 28)))
                        .addSeasons(season(MonthDay.of(2, 28), MonthDay.of(3, 5)))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("seasons of desk overlap on day 28 of FEBRUARY");
    }

    @Test
    void a_date_listed_twice_is_refused() {
        CalendarDay day = CalendarDay.ordinary(LocalDate.of(2026, 5, 4));
        assertThatThrownBy(() -> specification().addDays(day, day).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days of desk list 2026-05-04 twice");
    }

    @Test
    void a_blank_holiday_source_is_refused() {
        assertThatThrownBy(() -> specification().holidays(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("holidays ( ) of desk must not be blank");
    }

    @Test
    void only_a_make_up_day_has_another_weekdays_hours() {
        assertThatThrownBy(() -> CalendarDay.builder()
                        .date(LocalDate.of(2026, 5, 4))
                        .kind(DayKind.HOLIDAY)
                        .hoursOf(DayOfWeek.MONDAY)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("hoursOf (MONDAY) of 2026-05-04");
    }

    private static Season season(MonthDay first, MonthDay last) {
        return Season.builder()
                .firstDay(first)
                .lastDay(last)
                .hours(WeeklyHours.none())
                .build();
    }

    private static CalendarSpecification.Builder specification() {
        CalendarSpecification.Builder builder = CalendarSpecification.builder();
        builder.id(CalendarId.of("desk")).zone(ZoneId.of("Asia/Shanghai")).hours(WeeklyHours.none());
        return builder;
    }
}
