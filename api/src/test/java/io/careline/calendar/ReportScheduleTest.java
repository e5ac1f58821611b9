package io.careline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportScheduleTest {
    private static final ReportCalendar HANDBOOK = ReportCalendar.of(
            duty("weekly-saturday", ReportSchedule.weekly(DayOfWeek.SATURDAY)),
            duty("weekly-wednesday", ReportSchedule.weekly(DayOfWeek.WEDNESDAY)),
            duty("monthly-satisfaction", ReportSchedule.monthly(25)),
            duty("monthly-wednesday", ReportSchedule.monthly(DayOfWeek.WEDNESDAY, 4)));

    private static ReportDuty duty(String name, ReportSchedule schedule) {
        return ReportDuty.of(ReportName.of(name), schedule);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    @Test
    @DisplayName("CP10, K13: Saturdays, Wednesdays, the 25th, and the Wednesday of week four")
    void the_handbooks_reports_are_due_on_their_dates() {
        assertThat(HANDBOOK.due(date("2026-11-16"), date("2026-11-29")))
                .extracting(due -> due.date() + " " + due.report())
                .containsExactly(
                        "2026-11-18 weekly-wednesday",
                        "2026-11-21 weekly-saturday",
                        "2026-11-25 weekly-wednesday",
                        "2026-11-25 monthly-satisfaction",
                        "2026-11-25 monthly-wednesday",
                        "2026-11-28 weekly-saturday");
    }

    @Test
    @DisplayName("CP10, K13: the Wednesday of week four is the fourth one, also in a month that begins on a Wednesday")
    void the_wednesday_of_week_four_is_the_fourth_one() {
        ReportSchedule schedule = ReportSchedule.monthly(DayOfWeek.WEDNESDAY, 4);
        assertThat(schedule.between(date("2026-07-01"), date("2026-10-31")))
                .containsExactly(date("2026-07-22"), date("2026-08-26"), date("2026-09-23"), date("2026-10-28"));
    }

    @Test
    @DisplayName("K14: complete before the 6th is due on the 5th, whatever weekday that is")
    void complete_before_the_sixth_is_due_on_the_fifth() {
        ReportSchedule rebates = ReportSchedule.monthly(5);
        assertThat(rebates.next(date("2026-11-04"))).isEqualTo("2026-11-05");
        assertThat(rebates.next(date("2026-11-05"))).isEqualTo("2026-12-05");
        assertThat(rebates.next(date("2026-12-31"))).isEqualTo("2027-01-05");
        assertThat(rebates.isDueOn(date("2026-12-05"))).isTrue();
        assertThat(rebates.isDueOn(date("2026-12-06"))).isFalse();
    }

    @Test
    void no_month_is_left_out() {
        assertThat(ReportSchedule.monthly(31).between(date("2028-01-31"), date("2028-04-30")))
                .containsExactly(date("2028-01-31"), date("2028-02-29"), date("2028-03-31"), date("2028-04-30"));
        assertThat(ReportSchedule.monthly(DayOfWeek.MONDAY, 5).between(date("2026-11-01"), date("2026-12-31")))
                .containsExactly(date("2026-11-30"), date("2026-12-28"));
    }

    @Test
    void both_ends_of_a_range_count() {
        ReportSchedule saturdays = ReportSchedule.weekly(DayOfWeek.SATURDAY);
        assertThat(saturdays.between(date("2026-11-21"), date("2026-11-28")))
                .containsExactly(date("2026-11-21"), date("2026-11-28"));
        assertThat(saturdays.between(date("2026-11-22"), date("2026-11-27"))).isEmpty();
        assertThat(saturdays.next(date("2026-11-21"))).isEqualTo("2026-11-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"weekly SAT", "monthly 1", "monthly 25", "monthly 31", "monthly WED 4", "monthly SUN 5"})
    void is_read_as_it_is_written(String text) {
        assertThat(ReportSchedule.parse(text))
                .hasToString(text)
                .isEqualTo(ReportSchedule.parse(text))
                .hasSameHashCodeAs(ReportSchedule.parse(text));
    }

    @Test
    void differs_by_weekday_and_by_number() {
        assertThat(ReportSchedule.parse("monthly 4")).isNotEqualTo(ReportSchedule.parse("monthly WED 4"));
        assertThat(ReportSchedule.parse("weekly WED")).isNotEqualTo(ReportSchedule.parse("monthly WED 1"));
        assertThat(ReportSchedule.parse("monthly 4")).isNotEqualTo(ReportSchedule.parse("monthly 5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "weekly", "weekly Sat", "weekly FOO", "monthly 0", "monthly 32", "monthly WED 6", "SAT"})
    void a_text_of_another_form_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportSchedule.parse(text))
                .withMessage("schedule (" + text + ") must be like weekly SAT, monthly 25 or monthly WED 4");
    }

    @Test
    void misuse_is_refused_naming_the_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportSchedule.monthly(32))
                .withMessage("dayOfMonth (32) must be from 1 to 31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportSchedule.monthly(DayOfWeek.MONDAY, 0))
                .withMessage("nth (0) must be from 1 to 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HANDBOOK.due(date("2026-11-02"), date("2026-11-01")))
                .withMessage("to (2026-11-01) must not be before from (2026-11-02)");
        assertThatNullPointerException().isThrownBy(() -> ReportSchedule.weekly(null));
        assertThatNullPointerException().isThrownBy(() -> ReportSchedule.parse(null));
    }

    @Test
    void a_report_is_owed_once() {
        ReportDuty duty = duty("rebate", ReportSchedule.monthly(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportCalendar.of(duty, duty))
                .withMessage("duties list the report (rebate) twice");
        assertThat(ReportCalendar.builder().build().due(date("2026-01-01"), date("2026-12-31")))
                .isEmpty();
        assertThat(List.of(duty))
                .containsExactlyElementsOf(ReportCalendar.of(duty).duties());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22,2026-W47,2026-11-16",
        "2026-11-23,2026-W48,2026-11-23",
        "2026-12-31,2026-W53,2026-12-28",
        "2027-01-03,2026-W53,2026-12-28",
        "2027-01-04,2027-W01,2027-01-04",
        "2024-12-30,2025-W01,2024-12-30"
    })
    @DisplayName("CP26: a week is the one of ISO 8601, also at the turn of the year")
    void a_week_is_the_one_of_iso_8601(LocalDate date, String text, LocalDate monday) {
        IsoWeek week = IsoWeek.of(date);
        assertThat(week).hasToString(text).isEqualTo(IsoWeek.parse(text)).hasSameHashCodeAs(IsoWeek.parse(text));
        assertThat(week.monday()).isEqualTo(monday);
        assertThat(week.sunday()).isEqualTo(monday.plusDays(6));
        assertThat(week.next())
                .isGreaterThan(week)
                .isEqualTo(IsoWeek.of(week.sunday().plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026W48", "2026-W0", "2026-W00", "2025-W53", "2026-W54", "26-W01"})
    void a_week_that_there_is_not_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IsoWeek.parse(text))
                .withMessage("week (" + text + ") must be one like 2026-W48");
    }
}
