package io.careline.core.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.attendance.AbsenceRef;
import io.careline.attendance.AttendanceId;
import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.AttendanceStep;
import io.careline.attendance.AwayFromPost;
import io.careline.attendance.AwayMeasure;
import io.careline.attendance.ShiftAssessment;
import io.careline.attendance.TimeOff;
import io.careline.attendance.TimeOffKind;
import io.careline.calendar.OpenInterval;
import io.careline.lifecycle.PolicyVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** What a shift comes to, against a reading of it minute by minute. */
class OutcomesPropertyTest {
    private static final Instant MIDNIGHT = Instant.parse("2026-03-03T00:00:00Z");
    private static final int MINUTES = 1500;
    private static final List<AttendanceOutcome> REACHED =
            List.copyOf(EnumSet.range(AttendanceOutcome.PRESENT, AttendanceOutcome.ABSENT));

    /** A range of minutes, its end not included. */
    private record Range(int from, int to) {}

    /** A shift as ranges of minutes; a signature that is missing is below zero. */
    private record Shift(
            Range hours,
            List<Range> breaks,
            List<Range> timeOff,
            List<Range> away,
            int in,
            int out,
            boolean isUndone) {}

    @Property(tries = 2000)
    @Label("late, early and away are what the minutes on duty say, and the outcome is the gravest step reached")
    void the_assessment_is_what_the_minutes_say(@ForAll long seed) {
        Random random = new Random(seed);
        Shift shift = shift(random);
        AttendancePolicy policy = policy(random);

        ShiftAssessment assessment = new Outcomes(policy).of(attendance(shift));

        boolean[] duty = duty(shift);
        if (count(duty, 0, MINUTES) == 0) {
            assertThat(assessment.outcome())
                    .isEqualTo(shift.timeOff().isEmpty() ? AttendanceOutcome.DAY_OFF : AttendanceOutcome.ON_LEAVE);
            return;
        }
        int late = shift.in() < 0 ? 0 : count(duty, 0, shift.in());
        int early = shift.out() < 0 ? 0 : count(duty, shift.out(), MINUTES);
        int away = away(shift, duty, policy.awayMeasure());
        if (shift.in() < 0 && shift.out() < 0) {
            assertThat(assessment)
                    .isEqualTo(ShiftAssessment.builder()
                            .outcome(AttendanceOutcome.ABSENT)
                            .build());
            return;
        }
        assertThat(assessment.late()).isEqualTo(Duration.ofMinutes(late));
        assertThat(assessment.early()).isEqualTo(Duration.ofMinutes(early));
        assertThat(assessment.away()).isEqualTo(Duration.ofMinutes(away));
        AttendanceOutcome outcome = Collections.max(List.of(
                gravest(policy.lateness(), late, shift.isUndone()),
                gravest(policy.earlyLeave(), early, shift.isUndone()),
                gravest(policy.away(), away, shift.isUndone())));
        boolean isSigned = shift.in() >= 0 && shift.out() >= 0;
        assertThat(assessment.outcome())
                .isEqualTo(isSigned || outcome == AttendanceOutcome.ABSENT ? outcome : AttendanceOutcome.NOT_SIGNED);
    }

    /** Walks up the minutes one by one and takes the step that was reached last. */
    private static AttendanceOutcome gravest(List<AttendanceStep> ladder, int minutes, boolean isUndone) {
        AttendanceOutcome gravest = AttendanceOutcome.PRESENT;
        for (int minute = 0; minute <= minutes; minute++) {
            for (AttendanceStep step : ladder) {
                int first = (int) step.from().toMinutes() + (step.isInclusive() ? 0 : 1);
                if (Math.max(first, 1) == minute && (isUndone || !step.isOnlyIfWorkUndone())) {
                    gravest = step.outcome();
                }
            }
        }
        return gravest;
    }

    private static boolean[] duty(Shift shift) {
        boolean[] duty = new boolean[MINUTES];
        mark(duty, shift.hours(), true);
        shift.breaks().forEach(pause -> mark(duty, pause, false));
        shift.timeOff().forEach(time -> mark(duty, time, false));
        return duty;
    }

    private static void mark(boolean[] minutes, Range range, boolean value) {
        for (int minute = range.from(); minute < range.to(); minute++) {
            minutes[minute] = value;
        }
    }

    private static int count(boolean[] minutes, int from, int to) {
        int count = 0;
        for (int minute = from; minute < to; minute++) {
            count += minutes[minute] ? 1 : 0;
        }
        return count;
    }

    /** Runs of minutes away, of which those on duty between coming and going count. */
    private static int away(Shift shift, boolean[] duty, AwayMeasure measure) {
        boolean[] gone = new boolean[MINUTES];
        shift.away().forEach(range -> mark(gone, range, true));
        int longest = 0;
        int total = 0;
        int run = 0;
        for (int minute = 0; minute < MINUTES; minute++) {
            boolean isThere = minute >= shift.in() && (shift.out() < 0 || minute < shift.out());
            int counted = gone[minute] && duty[minute] && isThere ? 1 : 0;
            run = gone[minute] ? run + counted : 0;
            total += counted;
            longest = Math.max(longest, run);
        }
        return measure == AwayMeasure.TOTAL ? total : longest;
    }

    private static Shift shift(Random random) {
        int start = random.nextInt(600);
        Range hours = new Range(start, start + 60 + random.nextInt(600));
        int in = random.nextInt(6) == 0 ? -1 : random.nextInt(900);
        int out = random.nextInt(6) == 0 ? -1 : Math.max(in, 0) + 1 + random.nextInt(590);
        return new Shift(
                hours,
                ranges(random, 3, 60),
                ranges(random, 2, 400),
                ranges(random, 4, 100),
                in,
                out,
                random.nextBoolean());
    }

    private static List<Range> ranges(Random random, int most, int longest) {
        List<Range> ranges = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            int start = random.nextInt(1000);
            ranges.add(new Range(start, start + 1 + random.nextInt(longest)));
        }
        return ranges;
    }

    /** Steps from different minutes, so that only one is the last that is reached. */
    private static AttendancePolicy policy(Random random) {
        return AttendancePolicy.builder()
                .version(PolicyVersion.of("any", "1"))
                .lateness(ladder(random))
                .earlyLeave(ladder(random))
                .away(ladder(random))
                .awayMeasure(random.nextBoolean() ? AwayMeasure.LONGEST : AwayMeasure.TOTAL)
                .build();
    }

    private static List<AttendanceStep> ladder(Random random) {
        List<AttendanceStep> ladder = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            ladder.add(
                    random.nextInt(ladder.size() + 1),
                    AttendanceStep.builder()
                            .from(Duration.ofMinutes(i * 40L + 2L * random.nextInt(20)))
                            .inclusive(random.nextBoolean())
                            .outcome(REACHED.get(random.nextInt(REACHED.size())))
                            .onlyIfWorkUndone(random.nextInt(4) == 0)
                            .build());
        }
        return ladder;
    }

    private static AttendanceRecord attendance(Shift shift) {
        AttendanceRecord.Builder attendance = AttendanceRecord.builder()
                .id(AttendanceId.of("any"))
                .hours(interval(shift.hours()))
                .breaks(shift.breaks().stream()
                        .map(OutcomesPropertyTest::interval)
                        .toList())
                .workUndone(shift.isUndone());
        for (Range range : shift.timeOff()) {
            attendance.addTimeOff(TimeOff.builder()
                    .reference(AbsenceRef.of("leave"))
                    .kind(TimeOffKind.LEAVE)
                    .interval(interval(range))
                    .build());
        }
        for (Range range : shift.away()) {
            attendance.addAway(AwayFromPost.builder().interval(interval(range)).build());
        }
        if (shift.in() >= 0) {
            attendance.signedInAt(minute(shift.in()));
        }
        if (shift.out() >= 0) {
            attendance.signedOutAt(minute(shift.out()));
        }
        return attendance.build();
    }

    private static OpenInterval interval(Range range) {
        return OpenInterval.of(minute(range.from()), minute(range.to()));
    }

    private static Instant minute(int minute) {
        return MIDNIGHT.plus(Duration.ofMinutes(minute));
    }
}
