package io.careline.core.labour;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HourRange;
import io.careline.calendar.OpenInterval;
import io.careline.common.AgentId;
import io.careline.labour.LabourFinding;
import io.careline.labour.LabourLimit;
import io.careline.labour.LabourLimitType;
import io.careline.labour.LabourPack;
import io.careline.labour.LabourPeriod;
import io.careline.labour.WorkedShift;
import io.careline.lifecycle.PolicyVersion;
import io.careline.roster.RosterHorizon;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Every limit against a reading of the shifts minute by minute, across a change of the clock. */
class LabourPropertyTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final AgentId ANN = AgentId.of("ann");

    @Property(tries = 300)
    @Label("what is found is what the minutes say, limit by limit")
    void what_is_found_is_what_the_minutes_say(@ForAll long seed) {
        Random random = new Random(seed);
        LabourPeriod period = period(random);
        for (LabourLimitType type : LabourLimitType.values()) {
            LabourPack pack = LabourPack.builder()
                    .version(PolicyVersion.of("any", "1"))
                    .addLimits(LabourLimit.of(type, bound(type, random), "the law"))
                    .standardDay(Duration.ofHours(5L + random.nextInt(5)))
                    .standardWeek(Duration.ofHours(20L + random.nextInt(25)))
                    .referenceMonths(1 + random.nextInt(2))
                    .night(HourRange.parse(random.nextBoolean() ? "23:00-06:00" : "00:00-07:00"))
                    .nightWork(Duration.ofHours(1L + random.nextInt(3)))
                    .build();
            assertThat(LabourRules.review(pack, period).stream().map(LabourPropertyTest::text))
                    .as(type.tag())
                    .containsExactlyElementsOf(
                            new SlowLabour(pack, period).review(pack.limits().get(0)));
        }
    }

    static String text(LabourFinding finding) {
        return finding.from() + ".." + finding.to() + " " + finding.measured();
    }

    private static Duration bound(LabourLimitType type, Random random) {
        return switch (type) {
            case DAILY_HOURS, NIGHT_HOURS, BREAK -> Duration.ofMinutes(200L + random.nextInt(400));
            case DAILY_OVERTIME -> Duration.ofMinutes(1L + random.nextInt(300));
            case WEEKLY_HOURS, MEAN_WEEKLY_HOURS, MONTHLY_OVERTIME -> Duration.ofMinutes(600L + random.nextInt(2_400));
            case WEEKLY_REST_DAYS -> Duration.ofDays(1L + random.nextInt(3));
            case DAILY_REST -> Duration.ofMinutes(400L + random.nextInt(500));
            case WEEKLY_REST -> Duration.ofMinutes(1_000L + random.nextInt(2_000));
        };
    }

    /** Up to eight weeks around the change to summer time, with shifts that do not overlap. */
    private static LabourPeriod period(Random random) {
        RosterHorizon days =
                RosterHorizon.of(LocalDate.of(2026, 3, 1).plusDays(random.nextInt(28)), 1 + random.nextInt(56));
        LabourPeriod.Builder period = LabourPeriod.builder();
        period.zone(ZONE).days(days);
        int density = 1 + random.nextInt(6);
        Instant workedUntil = Instant.MIN;
        for (LocalDate date = days.start().minusDays(1);
                !date.isAfter(days.end().plusDays(1));
                date = date.plusDays(1)) {
            Instant start =
                    date.atStartOfDay(ZONE).plusMinutes(random.nextInt(1_440)).toInstant();
            if (random.nextInt(6) >= density || start.isBefore(workedUntil)) {
                continue;
            }
            Instant end = start.plus(Duration.ofMinutes(120L + random.nextInt(700)));
            workedUntil = end;
            WorkedShift.Builder shift = WorkedShift.builder();
            shift.agent(ANN).date(start.atZone(ZONE).toLocalDate()).hours(OpenInterval.of(start, end));
            if (random.nextBoolean()) {
                Instant pause = start.plus(Duration.ofMinutes(random.nextInt(100)));
                shift.addBreaks(OpenInterval.of(pause, pause.plus(Duration.ofMinutes(1L + random.nextInt(20)))));
            }
            period.addShifts(shift.build());
        }
        Set<LocalDate> leave = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            leave.add(days.start().plusDays(random.nextInt(70)));
        }
        return period.putLeave(ANN, leave).build();
    }
}
