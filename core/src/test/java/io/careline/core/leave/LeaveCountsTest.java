package io.careline.core.leave;

import static io.careline.core.leave.LeaveDesk.CALENDAR;
import static io.careline.core.leave.LeaveDesk.counted;
import static io.careline.core.leave.LeaveDesk.day;
import static io.careline.core.leave.LeaveDesk.days;
import static io.careline.core.leave.LeaveDesk.hours;
import static io.careline.core.leave.LeaveDesk.nights;
import static io.careline.core.leave.LeaveDesk.sandwich;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.calendar.CalendarDay;
import io.careline.leave.CountedLeave;
import io.careline.leave.DayHalf;
import io.careline.leave.LeaveCalendar;
import io.careline.leave.LeaveCount;
import io.careline.leave.LeaveCounting;
import io.careline.leave.LeavePortion;
import io.careline.leave.LeaveRecount;
import io.careline.leave.LeaveRequestId;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveUnit;
import io.careline.leave.SandwichRule;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Counting leave")
class LeaveCountsTest {
    private static final LeaveCounting HALF_DAYS = LeaveCounting.of(LeaveUnit.HALF_DAY);
    private static final LeaveCounting HOURS = LeaveCounting.of(LeaveUnit.HOUR);

    @Test
    @DisplayName("L3: personal leave counts days of work only")
    void a_week_of_personal_leave_is_five_days() {
        LeaveCount count = count(days("03-02", "03-08"), HALF_DAYS);

        assertThat(count.amount()).hasToString("5d");
        assertThat(count.hours()).hasToString("37.5h");
        assertThat(dates(count)).containsExactly("2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06");
    }

    @Test
    @DisplayName("L7: part of a day counts exactly, so that three days can be told from more")
    void half_days_at_each_end_count_half() {
        LeaveSpan span = LeaveSpan.of(day("03-02"), DayHalf.SECOND, day("03-05"), DayHalf.FIRST);

        assertThat(count(span, HALF_DAYS).amount()).hasToString("3d");
        assertThat(count(LeaveSpan.halfDay(day("03-02"), DayHalf.FIRST), HALF_DAYS)
                        .amount())
                .hasToString("0.5d");
    }

    @Test
    void a_morning_ends_with_the_break() {
        assertThat(count(LeaveSpan.halfDay(day("03-02"), DayHalf.FIRST), HOURS).hours())
                .hasToString("3h");
        assertThat(count(LeaveSpan.halfDay(day("03-02"), DayHalf.SECOND), HOURS).hours())
                .hasToString("4.5h");
    }

    @Test
    void whole_days_are_rounded_up_once_for_the_whole_span() {
        LeaveSpan span = LeaveSpan.of(day("03-02"), DayHalf.SECOND, day("03-03"), DayHalf.FIRST);
        LeaveCounting wholeDays = LeaveCounting.of(LeaveUnit.DAY);

        assertThat(count(span, wholeDays).amount()).hasToString("1d");
        assertThat(count(LeaveSpan.halfDay(day("03-02"), DayHalf.FIRST), wholeDays)
                        .amount())
                .hasToString("1d");
    }

    @Test
    void hours_are_rounded_up_to_the_step_and_leave_the_break_out() {
        LeaveCounting quarters = LeaveCounting.builder()
                .unit(LeaveUnit.HOUR)
                .step(Duration.ofMinutes(15))
                .build();

        assertThat(count(hours("03-02", "11:10-14:00"), quarters).amount()).hasToString("1.5h");
        assertThat(count(hours("03-02", "11:10-14:00"), HOURS).amount()).hasToString("2h");
        assertThat(count(hours("03-02", "11:10-14:00"), HOURS).hours()).hasToString("4/3h");
        assertThat(count(hours("03-02", "11:10-14:00"), HOURS).days()).hasToString("8/45d");
        assertThat(count(hours("03-07", "09:00-12:00"), HOURS).amount()).hasToString("0h");
    }

    @Test
    @DisplayName("L15: maternity leave counts every day on the calendar")
    void calendar_days_count_rest_days_and_holidays() {
        assertThat(count(days("02-10", "05-18"), LeaveCounting.calendarDays()).amount())
                .hasToString("98d");
    }

    @Test
    void holidays_and_rest_days_count_each_by_their_own_rule() {
        LeaveCounting restDays = LeaveCounting.builder().restDayCounted(true).build();
        LeaveCounting holidays = LeaveCounting.builder().holidayCounted(true).build();

        // 1 to 7 October is a holiday, 10 October a make-up working day, 11 October a Sunday.
        assertThat(count(days("09-30", "10-11"), HALF_DAYS).amount()).hasToString("4d");
        assertThat(count(days("09-30", "10-11"), restDays).amount()).hasToString("5d");
        assertThat(count(days("09-30", "10-11"), holidays).amount()).hasToString("11d");
    }

    @Test
    void a_make_up_working_day_counts() {
        assertThat(count(days("10-10", "10-11"), HALF_DAYS).amount()).hasToString("1d");
    }

    @Test
    void a_holiday_of_the_desks_own_is_a_holiday() {
        LeaveCalendar calendar = LeaveDesk.calendar(CalendarDay.holiday(day("03-04"), "Founders' day"));
        LeaveCounting holidays = LeaveCounting.builder().holidayCounted(true).build();

        assertThat(LeaveCounts.count(days("03-02", "03-08"), HALF_DAYS, calendar)
                        .amount())
                .hasToString("4d");
        assertThat(LeaveCounts.count(days("03-02", "03-08"), holidays, calendar).amount())
                .hasToString("5d");
    }

    @Test
    void a_weekend_between_leave_counts_by_the_sandwich_rule() {
        LeaveSpan span = days("03-06", "03-09");

        assertThat(count(span, sandwich(SandwichRule.NONE)).amount()).hasToString("2d");
        assertThat(count(span, sandwich(SandwichRule.HOLIDAY)).amount()).hasToString("2d");
        assertThat(count(span, sandwich(SandwichRule.WEEKEND)).amount()).hasToString("4d");
        assertThat(count(span, sandwich(SandwichRule.BOTH)).portions())
                .extracting(LeavePortion::isSandwiched)
                .containsExactly(false, true, true, false);
    }

    @Test
    void in_a_run_of_both_kinds_each_free_day_counts_by_its_own() {
        // 4 April, a Saturday, to 6 April is the Qingming holiday; 11 and 12 April are a weekend.
        LeaveSpan span = days("04-03", "04-13");

        assertThat(count(span, sandwich(SandwichRule.NONE)).amount()).hasToString("6d");
        assertThat(count(span, sandwich(SandwichRule.HOLIDAY)).amount()).hasToString("9d");
        assertThat(count(span, sandwich(SandwichRule.WEEKEND)).amount()).hasToString("8d");
        assertThat(count(span, sandwich(SandwichRule.BOTH)).amount()).hasToString("11d");
    }

    @Test
    void free_days_at_the_edge_or_after_some_work_are_not_sandwiched() {
        LeaveCounting both = sandwich(SandwichRule.BOTH);
        CountedLeave morning = leave("R-1", LeaveSpan.halfDay(day("03-06"), DayHalf.FIRST), both, CALENDAR);

        assertThat(count(days("03-07", "03-09"), both).amount()).hasToString("1d");
        assertThat(LeaveCounts.count(LeaveSpan.day(day("03-09")), both, CALENDAR, List.of(morning))
                        .amount())
                .hasToString("1d");
    }

    @Test
    void a_weekend_between_two_requests_is_charged_to_the_later_one_once() {
        LeaveCounting both = sandwich(SandwichRule.BOTH);
        CountedLeave friday = leave("R-1", hours("03-06", "15:00-18:00"), both, CALENDAR);
        LeaveCount monday = LeaveCounts.count(LeaveSpan.day(day("03-09")), both, CALENDAR, List.of(friday));

        assertThat(friday.count().amount()).hasToString("0.5d");
        assertThat(monday.amount()).hasToString("3d");
        assertThat(dates(monday)).containsExactly("2026-03-07", "2026-03-08", "2026-03-09");
        assertThat(LeaveCounts.count(
                                LeaveSpan.day(day("03-09")),
                                both,
                                CALENDAR,
                                List.of(friday, counted("R-2", days("03-07", "03-08"), both, monday)))
                        .amount())
                .hasToString("1d");
    }

    @Test
    void the_later_request_may_be_the_first_in_time() {
        LeaveCounting both = sandwich(SandwichRule.BOTH);
        CountedLeave monday = leave("R-1", LeaveSpan.day(day("03-09")), both, CALENDAR);

        assertThat(LeaveCounts.count(LeaveSpan.day(day("03-06")), both, CALENDAR, List.of(monday))
                        .amount())
                .hasToString("3d");
    }

    @Test
    @DisplayName("L9: a night shift counts as one day, wherever midnight is")
    void a_roster_counts_shifts_and_the_agents_own_days_off() {
        LeaveCalendar roster = nights("04-03", "04-04", "04-05", "04-09");

        assertThat(LeaveCounts.count(days("04-03", "04-09"), HALF_DAYS, roster).amount())
                .hasToString("4d");
        assertThat(LeaveCounts.count(days("04-03", "04-09"), HOURS, roster).amount())
                .hasToString("56h");
        assertThat(LeaveCounts.count(days("04-05", "04-09"), sandwich(SandwichRule.WEEKEND), roster)
                        .amount())
                .hasToString("4d");
        assertThat(LeaveCounts.count(days("04-05", "04-09"), sandwich(SandwichRule.BOTH), roster)
                        .amount())
                .hasToString("5d");
    }

    @Test
    void hours_after_midnight_are_those_of_the_shift_before() {
        LeaveCalendar roster = nights("04-08", "04-09");
        LeaveCount count = LeaveCounts.count(hours("04-09", "01:00-04:00"), HOURS, roster);

        assertThat(count.amount()).hasToString("2h");
        assertThat(count.days()).hasToString("1/7d");
        assertThat(dates(count)).containsExactly("2026-04-08");
        assertThat(LeaveCounts.count(LeaveSpan.halfDay(day("04-08"), DayHalf.FIRST), HOURS, roster)
                        .hours())
                .hasToString("7h");
    }

    @Test
    @DisplayName("L9: half a free day shares nothing with the shift of the night before")
    void a_free_morning_does_not_belong_to_the_shift_that_goes_on_in_it() {
        // 17:30 to 02:00 and 03:00 to 08:30 are 14 hours; the second seven begin at 00:30 on 3 April, a day off.
        LeaveCalendar roster = nights("04-02");
        LeaveCounting everyDay = LeaveCounting.builder().restDayCounted(true).build();
        LeaveSpan firstHalf = LeaveSpan.halfDay(day("04-02"), DayHalf.FIRST);
        LeaveSpan secondHalf = LeaveSpan.halfDay(day("04-02"), DayHalf.SECOND);
        LeaveSpan freeMorning = LeaveSpan.halfDay(day("04-03"), DayHalf.FIRST);
        LeaveSpan both = LeaveSpan.of(day("04-02"), DayHalf.SECOND, day("04-03"), DayHalf.FIRST);

        assertThat(LeaveCounts.count(both, everyDay, roster).portions())
                .extracting(portion -> portion.date() + " " + portion.hours())
                .containsExactly("2026-04-02 7h", "2026-04-03 4h");
        assertThat(new SlowLeave(roster).days(both, everyDay, Map.of(), true))
                .hasToString("{2026-04-02=7h, 2026-04-03=4h}");
        for (LeaveSpan half : List.of(firstHalf, secondHalf)) {
            assertThat(half.overlaps(freeMorning, roster)).isFalse();
            assertThat(new SlowLeave(roster).overlap(half, freeMorning)).isFalse();
        }
        LeaveSpan afterMidnight = hours("04-03", "00:00-00:30");
        assertThat(List.of(firstHalf, secondHalf, freeMorning))
                .extracting(half -> half.overlaps(afterMidnight, roster))
                .containsExactly(true, false, true);
    }

    @Test
    void beyond_the_roster_the_desk_counts() {
        assertThat(LeaveCounts.count(days("04-29", "05-08"), HALF_DAYS, nights("04-29"))
                        .amount())
                .hasToString("4d");
    }

    @Test
    void a_recount_tells_what_changed() {
        CountedLeave first = leave("R-1", days("03-02", "03-04"), HALF_DAYS, CALENDAR);
        CountedLeave second = leave("R-2", days("03-05", "03-06"), HALF_DAYS, CALENDAR);
        LeaveCalendar changed = LeaveDesk.calendar(CalendarDay.holiday(day("03-04"), "Storm"));

        List<LeaveRecount> recounts = LeaveCounts.recount(List.of(first, second), changed);

        assertThat(recounts).singleElement().satisfies(recount -> {
            assertThat(recount.request()).isEqualTo(LeaveRequestId.of("R-1"));
            assertThat(recount.difference()).hasToString("-1d");
            assertThat(recount.changedDays()).containsExactly(day("03-04"));
        });
        assertThat(LeaveCounts.recount(List.of(first, second), CALENDAR)).isEmpty();
    }

    @Test
    void a_recount_charges_a_weekend_between_two_requests_once() {
        LeaveCounting both = sandwich(SandwichRule.BOTH);
        CountedLeave friday = leave("R-1", LeaveSpan.day(day("03-06")), both, CALENDAR);
        CountedLeave monday = counted(
                "R-2",
                LeaveSpan.day(day("03-09")),
                both,
                LeaveCounts.count(LeaveSpan.day(day("03-09")), both, CALENDAR, List.of(friday)));

        assertThat(LeaveCounts.recount(List.of(friday, monday), CALENDAR)).isEmpty();
        assertThat(LeaveCounts.recount(
                        List.of(friday, monday),
                        LeaveDesk.calendar(CalendarDay.makeUpWorkday(day("03-08"), "Make-up"))))
                .singleElement()
                .satisfies(recount -> {
                    assertThat(recount.request()).isEqualTo(LeaveRequestId.of("R-2"));
                    assertThat(recount.after().amount()).hasToString("1d");
                    assertThat(recount.changedDays()).containsExactly(day("03-07"), day("03-08"));
                });
    }

    @Test
    void a_year_that_the_calendar_does_not_know_is_refused() {
        LeaveSpan span = LeaveSpan.day(day("03-02").plusYears(10));

        assertThatThrownBy(() -> count(span, HALF_DAYS))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("2036");
    }

    private static LeaveCount count(LeaveSpan span, LeaveCounting counting) {
        return LeaveCounts.count(span, counting, CALENDAR);
    }

    private static CountedLeave leave(String request, LeaveSpan span, LeaveCounting counting, LeaveCalendar calendar) {
        return counted(request, span, counting, LeaveCounts.count(span, counting, calendar));
    }

    private static List<String> dates(LeaveCount count) {
        return count.portions().stream()
                .map(portion -> portion.date().toString())
                .toList();
    }
}
