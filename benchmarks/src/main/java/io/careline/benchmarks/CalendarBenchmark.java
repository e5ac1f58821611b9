package io.careline.benchmarks;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.UncoveredYears;
import io.careline.calendar.WeeklyHours;
import io.careline.core.calendar.Calendars;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Business time over spans from an hour to ten years: the cost must not grow with the span. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class CalendarBenchmark {
    private static final long SECONDS_OF_YEAR = 31_556_952;

    /** How far the far end is away, in hours of real time. */
    @Param({"1", "24", "730", "8766", "87660"})
    public int hours;

    private BusinessCalendar calendar;
    private Duration businessTime;
    private Instant start;
    private long step;

    @Setup
    public void setUp() {
        calendar = Calendars.of(CalendarSpecification.builder()
                .id(CalendarId.of("desk"))
                .zone(ZoneId.of("Asia/Shanghai"))
                .hours(WeeklyHours.parse("MON-FRI 09:00-12:00,13:30-18:00"))
                .holidays("cn-mainland")
                .uncoveredYears(UncoveredYears.ORDINARY)
                .build());
        start = Instant.parse("2024-03-05T02:00:00Z");
        businessTime = calendar.between(start, start.plus(Duration.ofHours(hours)));
    }

    /** Another moment of one year every time, so that no branch is learnt by heart. */
    private Instant next() {
        step = (step + 7_654_321) % SECONDS_OF_YEAR;
        return start.plusSeconds(step);
    }

    @Benchmark
    public Instant plus() {
        return calendar.plus(next(), businessTime);
    }

    @Benchmark
    public Duration between() {
        Instant from = next();
        return calendar.between(from, from.plusSeconds(3600L * hours));
    }
}
