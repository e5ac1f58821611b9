package io.careline.core.calendar;

import static io.careline.core.calendar.Desks.SHANGHAI;
import static io.careline.core.calendar.Desks.desk;
import static io.careline.core.calendar.Desks.shanghai;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.CalendarDay;
import io.careline.calendar.CalendarId;
import io.careline.calendar.DayKind;
import io.careline.calendar.HourRange;
import io.careline.calendar.OpenInterval;
import io.careline.calendar.Season;
import io.careline.calendar.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CalendarsTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final BusinessCalendar WEEKDAYS =
            Calendars.of(desk(SHANGHAI, "MON-FRI 09:00-12:00,13:30-18:00").build());
    private static final BusinessCalendar ALWAYS =
            Calendars.of(desk(SHANGHAI, "MON-SUN 00:00-24:00").build());

    @Test
    void an_opening_is_open_and_a_closing_is_not() {
        assertThat(WEEKDAYS.isOpen(shanghai("2026-05-04T09:00"))).isTrue();
        assertThat(WEEKDAYS.isOpen(shanghai("2026-05-04T08:59:59.999"))).isFalse();
        assertThat(WEEKDAYS.isOpen(shanghai("2026-05-04T12:00"))).isFalse();
        assertThat(WEEKDAYS.isOpen(shanghai("2026-05-04T11:59:59.999"))).isTrue();
    }

    @Test
    void the_next_opening_is_never_the_moment_itself() {
        assertThat(WEEKDAYS.nextOpening(shanghai("2026-05-04T09:00"))).contains(shanghai("2026-05-04T13:30"));
        assertThat(WEEKDAYS.nextOpening(shanghai("2026-05-08T18:00"))).contains(shanghai("2026-05-11T09:00"));
        assertThat(WEEKDAYS.previousOpening(shanghai("2026-05-04T09:00"))).contains(shanghai("2026-05-01T13:30"));
        assertThat(WEEKDAYS.previousOpening(shanghai("2026-05-04T09:00").plusNanos(1)))
                .contains(shanghai("2026-05-04T09:00"));
    }

    @Test
    void the_next_closing_is_never_the_moment_itself() {
        assertThat(WEEKDAYS.nextClosing(shanghai("2026-05-04T12:00"))).contains(shanghai("2026-05-04T18:00"));
        assertThat(WEEKDAYS.previousClosing(shanghai("2026-05-04T12:00"))).contains(shanghai("2026-05-01T18:00"));
        assertThat(WEEKDAYS.previousClosing(shanghai("2026-05-04T12:00").plusNanos(1)))
                .contains(shanghai("2026-05-04T12:00"));
    }

    @Test
    void business_time_skips_the_weekend() {
        assertThat(WEEKDAYS.plus(shanghai("2026-05-08T17:30"), HOUR)).isEqualTo(shanghai("2026-05-11T09:30"));
        assertThat(WEEKDAYS.minus(shanghai("2026-05-11T09:30"), HOUR)).isEqualTo(shanghai("2026-05-08T17:30"));
        assertThat(WEEKDAYS.between(shanghai("2026-05-08T17:30"), shanghai("2026-05-11T09:30")))
                .isEqualTo(HOUR);
    }

    @Test
    void a_duration_that_ends_at_a_closing_gives_the_closing() {
        assertThat(WEEKDAYS.plus(shanghai("2026-05-08T17:00"), HOUR)).isEqualTo(shanghai("2026-05-08T18:00"));
    }

    @Test
    void a_duration_that_begins_at_an_opening_gives_the_opening() {
        assertThat(WEEKDAYS.minus(shanghai("2026-05-11T10:00"), HOUR)).isEqualTo(shanghai("2026-05-11T09:00"));
    }

    @Test
    void no_duration_gives_the_first_open_moment() {
        Instant open = shanghai("2026-05-08T17:59:59.5");
        assertThat(WEEKDAYS.plus(open, Duration.ZERO)).isEqualTo(open);
        assertThat(WEEKDAYS.plus(shanghai("2026-05-08T18:00"), Duration.ZERO)).isEqualTo(shanghai("2026-05-11T09:00"));
    }

    @Test
    void no_duration_back_gives_the_last_moment_of_work() {
        Instant open = shanghai("2026-05-08T09:00");
        assertThat(WEEKDAYS.minus(open, Duration.ZERO)).isEqualTo(open);
        assertThat(WEEKDAYS.minus(shanghai("2026-05-10T10:00"), Duration.ZERO)).isEqualTo(shanghai("2026-05-08T18:00"));
        assertThat(WEEKDAYS.minus(shanghai("2026-05-08T18:00"), Duration.ZERO)).isEqualTo(shanghai("2026-05-08T18:00"));
    }

    @Test
    void nanoseconds_count_while_it_is_open() {
        Instant start = shanghai("2026-05-08T17:59:59.25");
        assertThat(WEEKDAYS.plus(start, Duration.ofMillis(750))).isEqualTo(shanghai("2026-05-08T18:00"));
        assertThat(WEEKDAYS.plus(start, Duration.ofMillis(751))).isEqualTo(shanghai("2026-05-11T09:00:00.001"));
        assertThat(WEEKDAYS.between(start, shanghai("2026-05-10T00:00:00.5"))).isEqualTo(Duration.ofMillis(750));
    }

    @Test
    void open_intervals_are_cut_off_at_the_range() {
        assertThat(WEEKDAYS.openIntervals(shanghai("2026-05-04T10:00"), shanghai("2026-05-05T09:00:00.5")))
                .containsExactly(
                        OpenInterval.of(shanghai("2026-05-04T10:00"), shanghai("2026-05-04T12:00")),
                        OpenInterval.of(shanghai("2026-05-04T13:30"), shanghai("2026-05-04T18:00")),
                        OpenInterval.of(shanghai("2026-05-05T09:00"), shanghai("2026-05-05T09:00:00.5")));
        assertThat(WEEKDAYS.openIntervals(shanghai("2026-05-04T10:00"), shanghai("2026-05-04T10:00")))
                .isEmpty();
    }

    @Test
    void an_always_open_calendar_has_no_edges() {
        Instant now = shanghai("2026-05-04T10:00");
        assertThat(ALWAYS.nextOpening(now)).isEmpty();
        assertThat(ALWAYS.nextClosing(now)).isEmpty();
        assertThat(ALWAYS.previousOpening(now)).isEmpty();
        assertThat(ALWAYS.previousClosing(now)).isEmpty();
        assertThat(ALWAYS.plus(now, Duration.ofDays(3650))).isEqualTo(now.plus(Duration.ofDays(3650)));
        assertThat(ALWAYS.openIntervals(now, now.plus(Duration.ofDays(3650)))).hasSize(1);
    }

    @Test
    void overlapping_hours_count_once() {
        BusinessCalendar calendar = Calendars.of(
                desk(SHANGHAI, "MON 09:00-13:00,12:00-15:00; SUN 22:00-10:00").build());
        assertThat(calendar.between(shanghai("2026-05-03T00:00"), shanghai("2026-05-05T00:00")))
                .isEqualTo(Duration.ofHours(17));
    }

    @Test
    @DisplayName("R6: the night belongs to the day on which it starts")
    void a_night_belongs_to_the_day_on_which_it_starts() {
        BusinessCalendar night = Calendars.of(Desks.propertyNight());
        assertThat(night.workday(LocalDate.of(2026, 3, 2)))
                .contains(OpenInterval.of(shanghai("2026-03-02T17:30"), shanghai("2026-03-03T08:30")));
        assertThat(night.between(shanghai("2026-03-02T12:00"), shanghai("2026-03-03T12:00")))
                .isEqualTo(Duration.ofHours(15));
        assertThat(night.nextClosing(shanghai("2026-03-02T23:59"))).contains(shanghai("2026-03-03T08:30"));
    }

    @Test
    @DisplayName("R6, G12: the summer night starts at 18:00 from 1 May to 30 September")
    void the_summer_night_starts_later_from_the_first_of_may_to_the_end_of_september() {
        BusinessCalendar night = Calendars.of(Desks.propertyNight());
        assertThat(night.nextOpening(shanghai("2026-04-30T12:00"))).contains(shanghai("2026-04-30T17:30"));
        assertThat(night.nextOpening(shanghai("2026-05-01T12:00"))).contains(shanghai("2026-05-01T18:00"));
        assertThat(night.nextOpening(shanghai("2026-09-30T12:00"))).contains(shanghai("2026-09-30T18:00"));
        assertThat(night.nextOpening(shanghai("2026-10-01T12:00"))).contains(shanghai("2026-10-01T17:30"));
    }

    @Test
    @DisplayName("R6, G12: lunch duty is half an hour longer in summer")
    void lunch_duty_is_half_an_hour_longer_in_summer() {
        BusinessCalendar lunch = Calendars.of(Desks.propertyLunch());
        assertThat(lunch.nextClosing(shanghai("2026-04-30T12:00"))).contains(shanghai("2026-04-30T13:30"));
        assertThat(lunch.nextClosing(shanghai("2026-05-01T12:00"))).contains(shanghai("2026-05-01T14:00"));
    }

    @Test
    @DisplayName("R6: office, lunch duty and night duty together cover 24 hours")
    void office_lunch_and_night_cover_every_hour_once() {
        List<BusinessCalendar> duties = List.of(
                Calendars.of(Desks.propertyOffice()),
                Calendars.of(Desks.propertyLunch()),
                Calendars.of(Desks.propertyNight()));
        for (LocalDate date = LocalDate.of(2026, 1, 1); date.getYear() == 2026; date = date.plusDays(1)) {
            Instant from = date.atStartOfDay(SHANGHAI).toInstant();
            Instant to = date.plusDays(1).atStartOfDay(SHANGHAI).toInstant();
            Duration sum = Duration.ZERO;
            for (BusinessCalendar duty : duties) {
                sum = sum.plus(duty.between(from, to));
            }
            assertThat(sum).as(date.toString()).isEqualTo(Duration.ofHours(24));
        }
    }

    @Test
    void a_season_may_wrap_the_year() {
        BusinessCalendar calendar = Calendars.of(desk(SHANGHAI, "MON-SUN 09:00-17:00")
                .addSeasons(Season.builder()
                        .firstDay(MonthDay.of(11, 1))
                        .lastDay(MonthDay.of(2, 29))
                        .hours(WeeklyHours.parse("MON-SUN 10:00-16:00"))
                        .build())
                .build());
        assertThat(calendar.nextOpening(shanghai("2026-10-31T00:00"))).contains(shanghai("2026-10-31T09:00"));
        assertThat(calendar.nextOpening(shanghai("2026-11-01T00:00"))).contains(shanghai("2026-11-01T10:00"));
        assertThat(calendar.nextOpening(shanghai("2027-02-28T00:00"))).contains(shanghai("2027-02-28T10:00"));
        assertThat(calendar.nextOpening(shanghai("2027-03-01T00:00"))).contains(shanghai("2027-03-01T09:00"));
        assertThat(calendar.nextOpening(shanghai("2028-02-29T00:00"))).contains(shanghai("2028-02-29T10:00"));
    }

    @Test
    void a_break_cuts_the_night_that_began_the_day_before() {
        BusinessCalendar calendar = Calendars.of(desk(SHANGHAI, "MON 17:30-08:30")
                .breaks(WeeklyHours.parse("TUE 03:00-03:30"))
                .build());
        assertThat(calendar.plus(shanghai("2026-05-05T02:30"), HOUR)).isEqualTo(shanghai("2026-05-05T04:00"));
    }

    @Test
    void a_holiday_is_closed_and_no_working_day() {
        BusinessCalendar calendar = Calendars.of(desk(SHANGHAI, "MON-FRI 09:00-18:00")
                .addDays(CalendarDay.holiday(LocalDate.of(2026, 5, 5), "outing"))
                .build());
        assertThat(calendar.isWorkday(LocalDate.of(2026, 5, 5))).isFalse();
        assertThat(calendar.plus(shanghai("2026-05-04T17:30"), HOUR)).isEqualTo(shanghai("2026-05-06T09:30"));
        assertThat(calendar.plusDays(LocalDate.of(2026, 5, 4), 1)).isEqualTo(LocalDate.of(2026, 5, 6));
    }

    @Test
    void a_holiday_with_special_hours_is_open_but_no_working_day() {
        BusinessCalendar calendar = Calendars.of(desk(SHANGHAI, "MON-FRI 09:00-18:00")
                .breaks(WeeklyHours.parse("MON-FRI 12:00-13:00"))
                .addDays(CalendarDay.builder()
                        .date(LocalDate.of(2026, 5, 5))
                        .kind(DayKind.HOLIDAY)
                        .addHours(HourRange.parse("10:00-16:00"))
                        .build())
                .build());
        assertThat(calendar.isOpen(shanghai("2026-05-05T12:30"))).isTrue();
        assertThat(calendar.between(shanghai("2026-05-05T00:00"), shanghai("2026-05-06T00:00")))
                .isEqualTo(Duration.ofHours(6));
        assertThat(calendar.isWorkday(LocalDate.of(2026, 5, 5))).isFalse();
    }

    @Test
    void an_ordinary_day_with_hours_of_its_own_stays_a_working_day() {
        BusinessCalendar calendar = Calendars.of(desk(SHANGHAI, "MON-FRI 09:00-18:00")
                .addDays(CalendarDay.builder()
                        .date(LocalDate.of(2026, 12, 24))
                        .kind(DayKind.ORDINARY)
                        .addHours(HourRange.parse("09:00-13:00"))
                        .build())
                .build());
        assertThat(calendar.workday(LocalDate.of(2026, 12, 24)))
                .contains(OpenInterval.of(shanghai("2026-12-24T09:00"), shanghai("2026-12-24T13:00")));
    }

    @Test
    void a_make_up_day_has_the_hours_of_the_weekday_that_the_calendar_names() {
        BusinessCalendar calendar = Calendars.of(desk(SHANGHAI, "MON-THU 09:00-18:00; FRI 09:00-15:00")
                .makeUpHours(DayOfWeek.FRIDAY)
                .addDays(CalendarDay.makeUpWorkday(LocalDate.of(2026, 5, 9), "Saturday"))
                .addDays(CalendarDay.builder()
                        .date(LocalDate.of(2026, 5, 10))
                        .kind(DayKind.MAKE_UP_WORKDAY)
                        .hoursOf(DayOfWeek.MONDAY)
                        .build())
                .build());
        assertThat(calendar.nextClosing(shanghai("2026-05-09T12:00"))).contains(shanghai("2026-05-09T15:00"));
        assertThat(calendar.nextClosing(shanghai("2026-05-10T12:00"))).contains(shanghai("2026-05-10T18:00"));
        assertThat(calendar.plusDays(LocalDate.of(2026, 5, 8), 2)).isEqualTo(LocalDate.of(2026, 5, 10));
    }

    @Test
    void working_days_are_counted_from_the_day_after() {
        LocalDate friday = LocalDate.of(2026, 5, 8);
        assertThat(WEEKDAYS.plusDays(friday, 0)).isEqualTo(friday);
        assertThat(WEEKDAYS.plusDays(friday, 1)).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(WEEKDAYS.plusDays(friday.plusDays(1), 0)).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(WEEKDAYS.plusDays(friday.plusDays(1), 1)).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(WEEKDAYS.minusDays(LocalDate.of(2026, 5, 11), 1)).isEqualTo(friday);
        assertThat(WEEKDAYS.minusDays(friday.plusDays(2), 0)).isEqualTo(friday);
        assertThat(WEEKDAYS.daysBetween(friday, LocalDate.of(2026, 5, 12))).isEqualTo(2);
        assertThat(WEEKDAYS.daysBetween(friday, friday)).isZero();
        assertThat(WEEKDAYS.plusDays(friday, 2610)).isEqualTo(LocalDate.of(2036, 5, 9));
    }

    @Test
    void an_intersection_is_in_the_first_zone() {
        BusinessCalendar berlin =
                Calendars.of(desk(Desks.BERLIN, "MON-FRI 09:00-17:00").build());
        BusinessCalendar both = WEEKDAYS.intersection(CalendarId.of("both"), berlin);
        assertThat(both.id()).isEqualTo(CalendarId.of("both"));
        assertThat(both.zone()).isEqualTo(SHANGHAI);
        assertThat(both.workday(LocalDate.of(2026, 5, 4)))
                .contains(OpenInterval.of(shanghai("2026-05-04T15:00"), shanghai("2026-05-04T18:00")));
        assertThat(both.workday(LocalDate.of(2026, 2, 2)))
                .contains(OpenInterval.of(shanghai("2026-02-02T16:00"), shanghai("2026-02-02T18:00")));
    }

    @Test
    void a_working_day_of_both_without_common_time_is_none() {
        BusinessCalendar other =
                Calendars.of(desk(SHANGHAI, "MON 12:00-13:00; TUE 12:00-14:00").build());
        BusinessCalendar both = WEEKDAYS.intersection(CalendarId.of("both"), other);
        assertThat(both.isWorkday(LocalDate.of(2026, 5, 4))).isFalse();
        assertThat(both.isWorkday(LocalDate.of(2026, 5, 5))).isTrue();
    }
}
