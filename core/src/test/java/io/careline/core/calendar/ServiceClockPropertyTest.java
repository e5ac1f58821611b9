package io.careline.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ClockRun;
import io.careline.calendar.ClockState;
import io.careline.calendar.ClockTarget;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.HoldReason;
import io.careline.calendar.PolicyChange;
import io.careline.calendar.ServiceClock;
import io.careline.calendar.TimeBasis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random decisions in rising time on one clock. */
class ServiceClockPropertyTest {
    private static final BusinessCalendar DESK = Calendars.of(
            Desks.desk(Desks.NEW_YORK, "MON-FRI 09:00-12:00,13:00-18:00").build());

    private static ServiceClock clock(Random random) {
        ClockPolicy.Builder policy = ClockPolicy.builder();
        policy.name(ClockName.RESOLUTION)
                .target(
                        random.nextBoolean()
                                ? ClockTarget.ofDays(1 + random.nextInt(3))
                                : ClockTarget.of(Duration.ofMinutes(1 + random.nextInt(2000))))
                .basis(random.nextBoolean() ? TimeBasis.BUSINESS : TimeBasis.CALENDAR)
                .onPolicyChange(random.nextBoolean() ? PolicyChange.RESTART : PolicyChange.KEEP_START);
        if (random.nextBoolean()) {
            policy.addPausedBy(HoldReason.AWAITING_CUSTOMER);
        }
        return ServiceClocks.of(policy.build(), DESK);
    }

    private static List<ClockMark> decide(Random random, ServiceClock clock, ClockTrace trace, Instant now) {
        return switch (random.nextInt(8)) {
            case 0 -> clock.start(trace, now);
            case 1, 2 -> clock.hold(trace, now, HoldReason.AWAITING_CUSTOMER);
            case 3, 4 -> clock.resume(trace, now);
            case 5 -> random.nextBoolean() ? clock.stop(trace, now) : clock.cancel(trace, now);
            case 6 -> clock(random).retarget(trace, now);
            default -> clock.breach(trace, now);
        };
    }

    @Property(tries = 300)
    void every_instance_has_one_story(@ForAll long seed) {
        Random random = new Random(seed);
        ServiceClock clock = clock(random);
        Instant now = Instant.parse("2026-03-06T15:00:00Z");
        ClockTrace trace = ClockTrace.empty();
        for (int i = 0; i < 30; i++) {
            trace = trace.plusAll(decide(random, clock, trace, now));
            assertThat(clock.breach(trace, now)).hasSizeLessThan(2);
            assertSound(clock, trace, now);
            now = now.plusSeconds(60L * random.nextInt(2000));
        }
    }

    private static void assertSound(ServiceClock clock, ClockTrace trace, Instant now) {
        ClockState state = clock.state(trace, now);
        Optional<ClockRun> latest = trace.latest(ClockName.RESOLUTION);
        assertThat(latest.isEmpty()).isEqualTo(state == ClockState.NOT_STARTED);
        for (ClockRun run : latest.stream().toList()) {
            List<ClockMarkKind> kinds =
                    run.marks().stream().map(ClockMark::kind).toList();
            assertThat(kinds.get(0)).isEqualTo(ClockMarkKind.STARTED);
            assertThat(kinds).filteredOn(ClockMarkKind.BREACHED::equals).hasSizeLessThan(2);
            assertThat(kinds.subList(0, kinds.size() - 1)).noneMatch(ClockMarkKind::isEnd);
            assertThat(run.isRunning())
                    .isEqualTo(trace.dueAt(ClockName.RESOLUTION).isPresent());
            assertThat(state == ClockState.PAUSED)
                    .isEqualTo(run.end().isEmpty() && run.hold().isPresent());
            Duration total = clock.elapsed(trace, now).plus(clock.paused(trace, now));
            Instant end = run.end().map(ClockMark::at).orElse(now);
            assertThat(total)
                    .isEqualTo(
                            clock.policy().basis() == TimeBasis.BUSINESS
                                    ? DESK.between(run.startedAt(), end)
                                    : Duration.between(run.startedAt(), end));
            assertThat(clock.start(trace, now).isEmpty()).isEqualTo(run.end().isEmpty());
        }
        assertThat(ClockTrace.builder().marks(trace.marks()).build()).isEqualTo(trace);
    }
}
