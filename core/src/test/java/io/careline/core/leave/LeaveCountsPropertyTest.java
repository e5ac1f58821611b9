package io.careline.core.leave;

import static io.careline.core.leave.LeaveDesk.day;
import static io.careline.core.leave.LeaveDesk.nights;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.CalendarDay;
import io.careline.calendar.HourRange;
import io.careline.leave.CountedLeave;
import io.careline.leave.DayHalf;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveCalendar;
import io.careline.leave.LeaveCount;
import io.careline.leave.LeaveCounting;
import io.careline.leave.LeavePortion;
import io.careline.leave.LeaveRecount;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveUnit;
import io.careline.leave.SandwichRule;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Counting leave against a slow reference")
class LeaveCountsPropertyTest {
    private static final LocalDate FIRST = day("03-30");

    @Provide
    Arbitrary<LeaveCalendar> calendars() {
        return Arbitraries.of(
                LeaveDesk.CALENDAR,
                LeaveDesk.calendar(
                        CalendarDay.holiday(day("04-08"), "Storm"), CalendarDay.makeUpWorkday(day("04-12"), "Make-up")),
                nights("04-03", "04-04", "04-05", "04-06", "04-09", "04-10", "04-11"),
                nights("04-02", "04-08", "04-14"));
    }

    @Provide
    Arbitrary<LeaveSpan> spans() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, 16).map(FIRST::plusDays);
        Arbitrary<LeaveSpan> halves = Combinators.combine(
                        dates,
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(DayHalf.class),
                        Arbitraries.of(DayHalf.class))
                .as((date, length, first, last) -> length == 0 && first.compareTo(last) > 0
                        ? LeaveSpan.day(date)
                        : LeaveSpan.of(date, first, date.plusDays(length), last));
        Arbitrary<LeaveSpan> hours = Combinators.combine(
                        dates,
                        Arbitraries.integers().between(0, 95),
                        Arbitraries.integers().between(1, 60))
                .as((date, start, length) -> LeaveSpan.hours(
                        date, HourRange.of(time(15 * start), time((15 * start + 15 * length) % (24 * 60)))));
        return Arbitraries.oneOf(halves, halves, hours);
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(60L * minute);
    }

    @Provide
    Arbitrary<LeaveCounting> countings() {
        return Combinators.combine(
                        Arbitraries.of(LeaveUnit.class),
                        Arbitraries.of(30, 45, 60),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(SandwichRule.class))
                .as((unit, step, restDays, holidays, rule) -> LeaveCounting.builder()
                        .unit(unit)
                        .step(Duration.ofMinutes(step))
                        .restDayCounted(restDays)
                        .holidayCounted(holidays)
                        .sandwich(rule)
                        .build());
    }

    @Property(tries = 400)
    void every_date_of_every_request_counts_as_minute_by_minute(
            @ForAll("calendars") LeaveCalendar calendar,
            @ForAll("spans") LeaveSpan first,
            @ForAll("spans") LeaveSpan second,
            @ForAll("spans") LeaveSpan third,
            @ForAll("countings") LeaveCounting counting) {
        SlowLeave slow = new SlowLeave(calendar);
        List<CountedLeave> earlier = new ArrayList<>();
        Map<LeaveSpan, Set<LocalDate>> charged = new HashMap<>();
        for (LeaveSpan span : List.of(first, second, third)) {
            LeaveCount count = LeaveCounts.count(span, counting, calendar, earlier);
            Map<LocalDate, LeaveAmount> days = slow.days(span, counting, charged, false);
            Map<LocalDate, LeaveAmount> hours = slow.days(span, counting, charged, true);

            assertThat(by(count, LeavePortion::days)).isEqualTo(days);
            assertThat(by(count, LeavePortion::hours)).isEqualTo(hours);
            assertThat(count.amount())
                    .isEqualTo(slow.amount(counting.unit() == LeaveUnit.HOUR ? hours : days, counting));
            earlier.add(LeaveDesk.counted("R-" + earlier.size(), span, counting, count));
            charged.computeIfAbsent(span, key -> new HashSet<>()).addAll(days.keySet());
        }
    }

    private static Map<LocalDate, LeaveAmount> by(LeaveCount count, Function<LeavePortion, LeaveAmount> part) {
        return count.portions().stream()
                .collect(Collectors.toMap(LeavePortion::date, part, LeaveAmount::plus, TreeMap::new));
    }

    @Property(tries = 500)
    void two_spans_overlap_if_they_have_a_minute_in_common(
            @ForAll("calendars") LeaveCalendar calendar,
            @ForAll("spans") LeaveSpan one,
            @ForAll("spans") LeaveSpan other) {
        assertThat(one.overlaps(other, calendar)).isEqualTo(new SlowLeave(calendar).overlap(one, other));
        assertThat(other.overlaps(one, calendar)).isEqualTo(one.overlaps(other, calendar));
    }

    @Property(tries = 200)
    void a_recount_gives_what_counting_anew_gives(
            @ForAll("calendars") LeaveCalendar before,
            @ForAll("calendars") LeaveCalendar after,
            @ForAll("spans") LeaveSpan first,
            @ForAll("spans") LeaveSpan second,
            @ForAll("countings") LeaveCounting counting) {
        List<CountedLeave> old = counted(List.of(first, second), counting, before);
        List<CountedLeave> anew = counted(List.of(first, second), counting, after);
        Map<Object, LeaveRecount> changed = LeaveCounts.recount(old, after).stream()
                .collect(Collectors.toMap(LeaveRecount::request, Function.identity()));

        for (int i = 0; i < old.size(); i++) {
            LeaveRecount recount = changed.get(old.get(i).request());
            assertThat(recount == null ? old.get(i).count() : recount.after())
                    .isEqualTo(anew.get(i).count());
            assertThat(recount == null).isEqualTo(old.get(i).equals(anew.get(i)));
        }
    }

    private static List<CountedLeave> counted(List<LeaveSpan> spans, LeaveCounting counting, LeaveCalendar calendar) {
        List<CountedLeave> counted = new ArrayList<>();
        for (LeaveSpan span : spans) {
            LeaveCount count = LeaveCounts.count(span, counting, calendar, List.copyOf(counted));
            counted.add(LeaveDesk.counted("R-" + counted.size(), span, counting, count));
        }
        return counted;
    }
}
