package io.careline.core.calendar;

import static io.careline.core.calendar.SlowCalendar.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.CalendarId;
import io.careline.calendar.OpenInterval;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The calendar against the minute-by-minute one, around the dates at which zones do odd things. */
class BusinessCalendarPropertyTest {
    private static final int DAYS_AROUND = 12;
    private static final int SPAN = 2 * DAYS_AROUND * 1440;

    @Property(tries = 100)
    void openings_and_closings_are_those_of_the_slow_calendar(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = SPAN - 2000) int offset) {
        SlowCalendar slow = slow(seed);
        BusinessCalendar calendar = calendar(seed);
        for (long minute = slow.first + offset; minute < slow.first + offset + 1500; minute += 61) {
            Instant at = instant(minute);
            assertThat(calendar.isOpen(at)).as("open at %s", at).isEqualTo(slow.isOpen(minute));
            assertSame(calendar.nextOpening(at), slow.nextOpening(minute), slow);
            assertSame(calendar.previousOpening(at), slow.previousOpening(minute), slow);
            assertSame(calendar.nextClosing(at), slow.nextClosing(minute), slow);
            assertSame(calendar.previousClosing(at), slow.previousClosing(minute), slow);
        }
    }

    @Property(tries = 100)
    void an_edge_is_never_its_own_next_or_previous(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = SPAN - 2000) int offset) {
        SlowCalendar slow = slow(seed);
        BusinessCalendar calendar = calendar(seed);
        for (OptionalLong edge :
                new OptionalLong[] {slow.nextOpening(slow.first + offset), slow.nextClosing(slow.first + offset)}) {
            if (edge.isPresent()) {
                Instant at = instant(edge.getAsLong());
                assertSame(calendar.nextOpening(at), slow.nextOpening(edge.getAsLong()), slow);
                assertSame(calendar.previousOpening(at), slow.previousOpening(edge.getAsLong()), slow);
                assertSame(calendar.nextClosing(at), slow.nextClosing(edge.getAsLong()), slow);
                assertSame(calendar.previousClosing(at), slow.previousClosing(edge.getAsLong()), slow);
                assertThat(calendar.isOpen(at)).isEqualTo(slow.isOpen(edge.getAsLong()));
                assertSame(Optional.of(calendar.minus(at, Duration.ZERO)), slow.minus(edge.getAsLong(), 0), slow);
            }
        }
    }

    @Property(tries = 100)
    void plus_and_minus_are_those_of_the_slow_calendar(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = SPAN) int offset,
            @ForAll @IntRange(max = 5000) int minutes) {
        SlowCalendar slow = slow(seed);
        BusinessCalendar calendar = calendar(seed);
        for (int amount : new int[] {0, 1, minutes / 10, minutes}) {
            long minute = slow.first + offset;
            assertSame(moment(calendar::plus, minute, amount), slow.plus(minute, amount), slow);
            assertSame(moment(calendar::minus, minute, amount), slow.minus(minute, amount), slow);
        }
    }

    @Property(tries = 100)
    void business_time_is_that_of_the_slow_calendar(
            @ForAll long seed, @ForAll @IntRange(max = SPAN) int one, @ForAll @IntRange(max = SPAN) int other) {
        SlowCalendar slow = slow(seed);
        BusinessCalendar calendar = calendar(seed);
        long from = slow.first + Math.min(one, other);
        long to = slow.first + Math.max(one, other);
        Duration expected = Duration.ofMinutes(slow.between(from, to));
        assertThat(calendar.between(instant(from), instant(to))).isEqualTo(expected);
        Duration sum = Duration.ZERO;
        for (OpenInterval interval : calendar.openIntervals(instant(from), instant(to))) {
            long start = interval.start().getEpochSecond() / 60;
            long end = interval.end().getEpochSecond() / 60;
            assertThat(slow.isOpen(start) && slow.isOpen(end - 1)).isTrue();
            assertThat(start == from || slow.isOpening(start)).isTrue();
            assertThat(end == to || slow.isClosing(end)).isTrue();
            sum = sum.plus(interval.duration());
        }
        assertThat(sum).isEqualTo(expected);
    }

    @Property(tries = 100)
    void working_days_are_those_of_the_slow_calendar(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 2 * DAYS_AROUND - 3) int offset) {
        SlowCalendar slow = slow(seed);
        BusinessCalendar calendar = calendar(seed);
        LocalDate date = slow.firstDate.plusDays(offset);
        assertThat(calendar.isWorkday(date)).isEqualTo(slow.workday(date).isPresent());
        assertThat(calendar.workday(date))
                .isEqualTo(slow.workday(date).map(span -> OpenInterval.of(instant(span[0]), instant(span[1] + 1))));
        int count = 0;
        for (LocalDate later = date.plusDays(1);
                later.isBefore(slow.lastDate.minusDays(2));
                later = later.plusDays(1)) {
            if (slow.workday(later).isPresent()) {
                count++;
                assertThat(calendar.plusDays(date, count)).isEqualTo(later);
            }
            assertThat(calendar.daysBetween(date, later)).isEqualTo(count);
        }
        count = 0;
        for (LocalDate earlier = date.minusDays(1);
                earlier.isAfter(slow.firstDate.plusDays(2));
                earlier = earlier.minusDays(1)) {
            if (slow.workday(earlier).isPresent()) {
                count++;
                assertThat(calendar.minusDays(date, count)).isEqualTo(earlier);
            }
        }
    }

    @Property(tries = 40)
    void an_intersection_is_open_when_both_are(
            @ForAll long seed, @ForAll long otherSeed, @ForAll @IntRange(max = SPAN - 2000) int offset) {
        BusinessCalendar one = calendar(seed);
        BusinessCalendar other = calendar(otherSeed);
        long from = slow(seed).first + 15L * (offset / 15);
        BusinessCalendar both = intersection(one, other);
        long open = 0;
        for (long minute = from; minute < from + 1995; minute += 15) {
            boolean isOpen = one.isOpen(instant(minute)) && other.isOpen(instant(minute));
            assertThat(both.isOpen(instant(minute))).isEqualTo(isOpen);
            open += isOpen ? 15 : 0;
        }
        assertThat(both.between(instant(from), instant(from + 1995))).isEqualTo(Duration.ofMinutes(open));
        assertThat(both.intersection(CalendarId.of("again"), one).between(instant(from), instant(from + 1995)))
                .isEqualTo(Duration.ofMinutes(open));
    }

    @Property(tries = 150)
    void arithmetic_adds_up_over_years_to_the_nanosecond(
            @ForAll long seed,
            @ForAll int offsetSeconds,
            @ForAll @IntRange(max = 999_999_999) int nanos,
            @ForAll @IntRange(min = 1, max = 30_000_000) int one,
            @ForAll @IntRange(min = 1, max = 30_000_000) int two) {
        BusinessCalendar calendar = calendar(seed);
        Instant at = Instant.parse("2030-01-01T00:00:00Z")
                .plusSeconds(offsetSeconds / 8)
                .plusNanos(nanos);
        Duration first = Duration.ofSeconds(one, nanos / 3);
        Duration second = Duration.ofSeconds(two, nanos / 2);
        Instant end;
        Instant start;
        try {
            end = calendar.plus(calendar.plus(at, first), second);
            start = calendar.minus(calendar.minus(at, first), second);
        } catch (DateTimeException e) {
            Assume.that(false);
            return;
        }
        assertThat(calendar.plus(at, first.plus(second))).isEqualTo(end);
        assertThat(calendar.minus(at, first.plus(second))).isEqualTo(start);
        assertThat(calendar.between(at, end)).isEqualTo(first.plus(second));
        assertThat(calendar.between(start, at)).isEqualTo(first.plus(second));
        assertThat(calendar.between(start, end))
                .isEqualTo(calendar.between(start, at).plus(calendar.between(at, end)));
    }

    private static SlowCalendar slow(long seed) {
        AnyCalendar any = AnyCalendar.of(seed);
        return new SlowCalendar(any.specification(), any.centre(), DAYS_AROUND);
    }

    private static BusinessCalendar calendar(long seed) {
        try {
            return Calendars.of(AnyCalendar.of(seed).specification());
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("is never open");
            Assume.that(false);
            throw e;
        }
    }

    private static BusinessCalendar intersection(BusinessCalendar one, BusinessCalendar other) {
        try {
            return one.intersection(CalendarId.of("both"), other);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("is never open");
            Assume.that(false);
            throw e;
        }
    }

    private static Optional<Instant> moment(BiFunction<Instant, Duration, Instant> operation, long minute, int amount) {
        try {
            return Optional.of(operation.apply(instant(minute), Duration.ofMinutes(amount)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same moment, or both outside the slow calendar's window. */
    private static void assertSame(Optional<Instant> actual, OptionalLong expected, SlowCalendar slow) {
        if (expected.isPresent()) {
            assertThat(actual).contains(instant(expected.getAsLong()));
        } else if (actual.isPresent()) {
            assertThat(actual.get().isAfter(instant(slow.first)) && actual.get().isBefore(instant(slow.last)))
                    .as("%s must be outside", actual.get())
                    .isFalse();
        }
    }
}
