package io.careline.core.calendar;

import static io.careline.core.calendar.Desks.SHANGHAI;
import static io.careline.core.calendar.Desks.desk;
import static io.careline.core.calendar.Desks.shanghai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.CalendarDay;
import io.careline.calendar.CalendarId;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ClockTarget;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.DayKind;
import io.careline.calendar.HourRange;
import io.careline.calendar.ServiceClock;
import io.careline.calendar.TimeBasis;
import io.careline.calendar.WeeklyHours;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BadInputTest {
    private static final BusinessCalendar DESK =
            Calendars.of(desk(SHANGHAI, "MON-FRI 09:00-18:00").build());
    private static final Instant NOW = shanghai("2026-05-04T10:00");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final ServiceClock CLOCK = ServiceClocks.of(
            ClockPolicy.builder()
                    .name(ClockName.REPLY)
                    .target(ClockTarget.parse("PT30M"))
                    .basis(TimeBasis.BUSINESS)
                    .build(),
            DESK);

    @Test
    void null_is_refused_by_every_operation() {
        Stream.<ThrowingCallable>of(
                        () -> DESK.isOpen(null),
                        () -> DESK.nextOpening(null),
                        () -> DESK.previousOpening(null),
                        () -> DESK.nextClosing(null),
                        () -> DESK.previousClosing(null),
                        () -> DESK.plus(null, Duration.ZERO),
                        () -> DESK.plus(NOW, null),
                        () -> DESK.minus(null, Duration.ZERO),
                        () -> DESK.minus(NOW, null),
                        () -> DESK.between(null, NOW),
                        () -> DESK.between(NOW, null),
                        () -> DESK.openIntervals(null, NOW),
                        () -> DESK.openIntervals(NOW, null),
                        () -> DESK.isWorkday(null),
                        () -> DESK.workday(null),
                        () -> DESK.plusDays(null, 1),
                        () -> DESK.minusDays(null, 1),
                        () -> DESK.daysBetween(null, TODAY),
                        () -> DESK.daysBetween(TODAY, null),
                        () -> DESK.intersection(null, DESK),
                        () -> DESK.intersection(CalendarId.of("x"), null),
                        () -> Calendars.of(null),
                        () -> Calendars.of(null, Calendars.mainlandChina()),
                        () -> Calendars.of(desk(SHANGHAI, "MON 09:00-10:00").build(), null),
                        () -> Calendars.holidays(null, 2026, 2026, List.of()),
                        () -> Calendars.holidays("x", 2026, 2026, null),
                        () -> Calendars.mainlandChina().day(null),
                        () -> ServiceClocks.of(null, DESK),
                        () -> ServiceClocks.of(CLOCK.policy(), null),
                        () -> CLOCK.start(null, NOW),
                        () -> CLOCK.start(ClockTrace.empty(), null),
                        () -> CLOCK.hold(ClockTrace.empty(), NOW, null),
                        () -> CLOCK.hold(ClockTrace.empty(), null, null),
                        () -> CLOCK.resume(ClockTrace.empty(), null),
                        () -> CLOCK.stop(ClockTrace.empty(), null),
                        () -> CLOCK.cancel(ClockTrace.empty(), null),
                        () -> CLOCK.retarget(ClockTrace.empty(), null),
                        () -> CLOCK.breach(ClockTrace.empty(), null),
                        () -> CLOCK.state(ClockTrace.empty(), null),
                        () -> CLOCK.elapsed(ClockTrace.empty(), null),
                        () -> CLOCK.paused(ClockTrace.empty(), null),
                        () -> CLOCK.remaining(ClockTrace.empty(), null),
                        () -> CLOCK.dueAt(null),
                        () -> CLOCK.warnings(null))
                .forEach(call -> assertThatThrownBy(call).isInstanceOf(NullPointerException.class));
    }

    @Test
    void negative_amounts_are_refused_by_name() {
        assertThatThrownBy(() -> DESK.plus(NOW, Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duration (PT-1H) must not be negative");
        assertThatThrownBy(() -> DESK.minus(NOW, Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duration (PT-1H) must not be negative");
        assertThatThrownBy(() -> DESK.plusDays(TODAY, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days (-1) must not be negative");
        assertThatThrownBy(() -> DESK.minusDays(TODAY, -2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days (-2) must not be negative");
    }

    @Test
    void a_range_that_runs_backwards_is_refused() {
        Instant earlier = NOW.minusSeconds(1);
        assertThatThrownBy(() -> DESK.between(NOW, earlier))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("to (2026-05-04T01:59:59Z) must not be before from (2026-05-04T02:00:00Z)");
        assertThatThrownBy(() -> DESK.openIntervals(NOW, earlier)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DESK.daysBetween(TODAY, TODAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("to (2026-05-03) must not be before from (2026-05-04)");
    }

    @Test
    void a_calendar_answers_for_the_years_1900_to_2199() {
        assertThat(DESK.isOpen(shanghai("1900-01-01T10:00"))).isTrue();
        assertThat(DESK.isOpen(shanghai("2199-12-31T17:59:59"))).isTrue();
        assertThat(DESK.covers(1899)).isFalse();
        assertThat(DESK.covers(2200)).isFalse();
        assertThatThrownBy(() -> DESK.isOpen(shanghai("2200-01-01T00:00")))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("2199-12-31T16:00:00Z")
                .hasMessageContaining("1900 to 2199");
        assertThatThrownBy(() -> DESK.isOpen(Instant.MIN)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> DESK.isOpen(Instant.MAX)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> DESK.isWorkday(LocalDate.MAX)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> DESK.plusDays(TODAY, Integer.MAX_VALUE)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> DESK.minusDays(TODAY, Integer.MAX_VALUE)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void arithmetic_stops_at_the_bounds() {
        for (Duration longest : List.of(Duration.ofDays(200_000), Duration.ofSeconds(Long.MAX_VALUE, 999_999_999))) {
            assertThatThrownBy(() -> DESK.plus(NOW, longest))
                    .isInstanceOf(DateTimeException.class)
                    .hasMessageContaining("2200");
            assertThatThrownBy(() -> DESK.minus(NOW, longest))
                    .isInstanceOf(DateTimeException.class)
                    .hasMessageContaining("1899");
        }
    }

    @Test
    void a_search_that_finds_nothing_within_the_bounds_is_empty() {
        BusinessCalendar once = Calendars.of(desk(SHANGHAI, "")
                .addDays(CalendarDay.builder()
                        .date(TODAY)
                        .kind(DayKind.ORDINARY)
                        .addHours(HourRange.parse("09:00-10:00"))
                        .build())
                .build());
        assertThat(once.nextOpening(NOW)).isEmpty();
        assertThat(once.nextClosing(shanghai("2026-05-04T10:00"))).isEmpty();
        assertThat(once.previousOpening(shanghai("2026-05-04T09:00"))).isEmpty();
        assertThatThrownBy(() -> once.plus(NOW, Duration.ZERO))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("calendar (desk) has no opening after 2026-05-04T02:00:00Z in the years 1900 to 2199");
        assertThatThrownBy(() -> once.minus(NOW.minusSeconds(86_400), Duration.ZERO))
                .isInstanceOf(DateTimeException.class)
                .hasMessageStartingWith("calendar (desk) has no closing before");
    }

    @Test
    void a_calendar_that_never_opens_is_refused_with_the_reason() {
        assertThatThrownBy(() -> Calendars.of(desk(SHANGHAI, "").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("calendar (desk) is never open in the years it covers: hours (), breaks ()");
        assertThatThrownBy(() -> Calendars.of(desk(SHANGHAI, "MON 09:00-10:00")
                        .breaks(WeeklyHours.parse("MON-SUN 08:00-12:00"))
                        .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hours (MON 09:00-10:00), breaks (MON-SUN 08:00-12:00)");
        BusinessCalendar saturdays =
                Calendars.of(desk(SHANGHAI, "SAT 09:00-18:00").build());
        assertThatThrownBy(() -> DESK.intersection(CalendarId.of("both"), saturdays))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("calendar (both) is never open")
                .hasMessageEndingWith("are never open at the same time");
    }

    @Test
    void an_unknown_holiday_source_is_refused() {
        assertThatThrownBy(() -> Calendars.of(
                        desk(SHANGHAI, "MON 09:00-10:00").holidays("moon").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("holidays (moon) of desk is no source that ships with the library");
        assertThatThrownBy(() -> Calendars.of(
                        desk(SHANGHAI, "MON 09:00-10:00").holidays("moon").build(), Calendars.mainlandChina()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("source (cn-mainland) must be the one that desk names: moon");
    }

    @Test
    void a_bad_holiday_list_is_refused() {
        CalendarDay day = CalendarDay.holiday(TODAY, "x");
        assertThatThrownBy(() -> Calendars.holidays("x", 2027, 2026, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lastYear (2026) must not be before firstYear (2027)");
        assertThatThrownBy(() -> Calendars.holidays(" ", 2026, 2026, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name ( ) must not be blank");
        assertThatThrownBy(() -> Calendars.holidays("x", 2026, 2026, List.of(day, day)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("day (2026-05-04) of x is listed twice");
        assertThatThrownBy(() -> Calendars.holidays("x", 2027, 2027, List.of(day)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("day (2026-05-04) of x must be in one of the years [2027]");
    }
}
