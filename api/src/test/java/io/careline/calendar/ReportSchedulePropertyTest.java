package io.careline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Every schedule against a look at each date. */
class ReportSchedulePropertyTest {
    private static List<LocalDate> matching(LocalDate from, int days, Predicate<LocalDate> isDue) {
        return from.datesUntil(from.plusDays(days + 1L)).filter(isDue).toList();
    }

    private static void agree(ReportSchedule schedule, LocalDate from, int days, List<LocalDate> expected) {
        assertThat(schedule.between(from, from.plusDays(days))).isEqualTo(expected);
        from.datesUntil(from.plusDays(days + 1L))
                .forEach(date -> assertThat(schedule.isDueOn(date)).isEqualTo(expected.contains(date)));
        assertThat(ReportSchedule.parse(schedule.toString())).isEqualTo(schedule);
    }

    @Property(tries = 200)
    @Label("CP10, K13: each week on a weekday")
    void weekly(@ForAll DayOfWeek weekday, @ForAll("dates") LocalDate from, @ForAll @IntRange(max = 200) int days) {
        agree(ReportSchedule.weekly(weekday), from, days, matching(from, days, date -> date.getDayOfWeek() == weekday));
    }

    @Property(tries = 300)
    @Label("CP10, K14: each month on a day, or on its last")
    void monthly(
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(max = 200) int days) {
        agree(
                ReportSchedule.monthly(day),
                from,
                days,
                matching(
                        from,
                        days,
                        date -> date.getDayOfMonth() == day
                                || (day > date.lengthOfMonth() && date.getDayOfMonth() == date.lengthOfMonth())));
    }

    @Property(tries = 300)
    @Label("CP10, K13: each month on its n-th weekday, or on its last")
    void monthlyOnWeekday(
            @ForAll DayOfWeek weekday,
            @ForAll @IntRange(min = 1, max = 5) int nth,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(max = 200) int days) {
        agree(
                ReportSchedule.monthly(weekday, nth),
                from,
                days,
                matching(from, days, date -> date.getDayOfWeek() == weekday && isNth(date, nth)));
    }

    private static boolean isNth(LocalDate date, int nth) {
        int soFar = 0;
        int inMonth = 0;
        for (int day = 1; day <= date.lengthOfMonth(); day++) {
            if (date.withDayOfMonth(day).getDayOfWeek() == date.getDayOfWeek()) {
                inMonth++;
                soFar += day <= date.getDayOfMonth() ? 1 : 0;
            }
        }
        return soFar == Math.min(nth, inMonth);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1999, 2101),
                        Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
    }
}
