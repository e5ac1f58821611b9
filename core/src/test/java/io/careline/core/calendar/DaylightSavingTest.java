package io.careline.core.calendar;

import static io.careline.core.calendar.Desks.BERLIN;
import static io.careline.core.calendar.Desks.NEW_YORK;
import static io.careline.core.calendar.Desks.at;
import static io.careline.core.calendar.Desks.desk;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.OpenInterval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaylightSavingTest {
    private static List<OpenInterval> open(ZoneId zone, String hours, String date) {
        LocalDate day = LocalDate.parse(date);
        BusinessCalendar calendar = Calendars.of(desk(zone, hours).build());
        return calendar.openIntervals(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static OpenInterval interval(String start, String end) {
        return OpenInterval.of(Instant.parse(start), Instant.parse(end));
    }

    @Test
    void a_skipped_opening_is_an_hour_later() {
        assertThat(open(NEW_YORK, "SUN 02:30-06:00", "2026-03-08"))
                .containsExactly(interval("2026-03-08T07:30:00Z", "2026-03-08T10:00:00Z"));
    }

    @Test
    void hours_within_the_gap_are_as_long_as_ever_an_hour_later() {
        assertThat(open(NEW_YORK, "SUN 02:15-02:45", "2026-03-08"))
                .containsExactly(interval("2026-03-08T07:15:00Z", "2026-03-08T07:45:00Z"));
    }

    @Test
    void hours_that_end_before_they_start_because_of_the_gap_are_empty() {
        assertThat(open(NEW_YORK, "SUN 02:30-03:15,09:00-10:00", "2026-03-08"))
                .containsExactly(interval("2026-03-08T13:00:00Z", "2026-03-08T14:00:00Z"));
    }

    @Test
    void a_repeated_hour_is_its_first_occurrence() {
        assertThat(open(NEW_YORK, "SUN 00:30-01:30,01:45-03:00", "2026-11-01"))
                .containsExactly(
                        interval("2026-11-01T04:30:00Z", "2026-11-01T05:30:00Z"),
                        interval("2026-11-01T05:45:00Z", "2026-11-01T08:00:00Z"));
    }

    @Test
    void durations_are_real_time() {
        BusinessCalendar night =
                Calendars.of(desk(BERLIN, "MON-SUN 22:00-06:00").build());
        assertThat(night.workday(LocalDate.of(2026, 3, 28)).orElseThrow().duration())
                .isEqualTo(Duration.ofHours(7));
        assertThat(night.workday(LocalDate.of(2026, 10, 24)).orElseThrow().duration())
                .isEqualTo(Duration.ofHours(9));
        assertThat(night.plus(at("2026-10-24T22:00", BERLIN), Duration.ofHours(8)))
                .isEqualTo(at("2026-10-25T05:00", BERLIN));
    }

    @Test
    void half_an_hour_is_skipped_and_repeated_on_lord_howe() {
        ZoneId zone = ZoneId.of("Australia/Lord_Howe");
        assertThat(open(zone, "SUN 02:10-04:00", "2026-10-04"))
                .containsExactly(interval("2026-10-03T15:40:00Z", "2026-10-03T17:00:00Z"));
        assertThat(open(zone, "SUN 01:00-03:00", "2026-04-05").get(0).duration())
                .isEqualTo(Duration.ofMinutes(150));
    }

    @Test
    void midnight_is_skipped_in_sao_paulo() {
        ZoneId zone = ZoneId.of("America/Sao_Paulo");
        assertThat(open(zone, "SAT,SUN 00:00-24:00", "2018-11-04").get(0).duration())
                .isEqualTo(Duration.ofHours(23));
        assertThat(open(zone, "SUN 00:30-02:00", "2018-11-04"))
                .containsExactly(interval("2018-11-04T03:30:00Z", "2018-11-04T04:00:00Z"));
    }

    @Test
    void kathmandu_keeps_its_odd_offset() {
        assertThat(open(ZoneId.of("Asia/Kathmandu"), "MON-FRI 10:00-17:00", "2026-05-04"))
                .containsExactly(interval("2026-05-04T04:15:00Z", "2026-05-04T11:15:00Z"));
    }

    @Test
    void the_friday_that_apia_skipped_is_no_working_day_and_has_no_hours() {
        ZoneId zone = ZoneId.of("Pacific/Apia");
        BusinessCalendar calendar =
                Calendars.of(desk(zone, "MON-FRI 09:00-17:00").build());
        assertThat(calendar.isWorkday(LocalDate.of(2011, 12, 30))).isFalse();
        assertThat(calendar.plusDays(LocalDate.of(2011, 12, 29), 1)).isEqualTo(LocalDate.of(2012, 1, 2));
        assertThat(calendar.plus(at("2011-12-29T16:30", zone), Duration.ofHours(1)))
                .isEqualTo(at("2012-01-02T09:30", zone));
    }

    @Test
    void the_night_before_the_skipped_friday_ends_on_saturday_morning() {
        ZoneId zone = ZoneId.of("Pacific/Apia");
        BusinessCalendar calendar =
                Calendars.of(desk(zone, "MON-FRI 17:30-08:30").build());
        OpenInterval night = calendar.workday(LocalDate.of(2011, 12, 29)).orElseThrow();
        assertThat(night.end()).isEqualTo(at("2011-12-31T08:30", zone));
        assertThat(night.duration()).isEqualTo(Duration.ofHours(15));
    }
}
