package io.careline.core.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.careline.attendance.AttendanceId;
import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.ShiftAssessment;
import io.careline.calendar.OpenInterval;
import io.careline.common.AgentId;
import io.careline.labour.LabourFinding;
import io.careline.labour.LabourLimit;
import io.careline.labour.LabourLimitType;
import io.careline.labour.LabourPack;
import io.careline.labour.LabourPeriod;
import io.careline.lifecycle.PolicyVersion;
import io.careline.roster.RosterHorizon;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Labour law over what was worked. */
class LabourAttendanceTest {
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final AgentId ANN = AgentId.of("ann");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final RosterHorizon WEEK = RosterHorizon.of(MONDAY, 7);

    private static AttendanceRecord.Builder day(int day) {
        LocalDate date = MONDAY.plusDays(day);
        AttendanceRecord.Builder attendance = AttendanceRecord.builder();
        attendance
                .id(AttendanceId.of(ANN, date))
                .agent(ANN)
                .date(date)
                .addBreaks(OpenInterval.parse(date + "T12:00:00Z/" + date + "T13:00:00Z"));
        return attendance;
    }

    private static AttendanceRecord worked(int day, String in, String out) {
        OpenInterval presence =
                OpenInterval.parse(MONDAY.plusDays(day) + "T" + in + "Z/" + MONDAY.plusDays(day) + "T" + out + "Z");
        return day(day).signedInAt(presence.start()).signedOutAt(presence.end()).build();
    }

    private static LabourPack pack(LabourLimitType type, Duration bound) {
        return LabourPack.builder()
                .version(PolicyVersion.of("any", "1"))
                .addLimits(LabourLimit.of(type, bound, "the law"))
                .build();
    }

    @Test
    @DisplayName("G16: what was worked counts from signing in to signing out, without the breaks in between")
    void what_was_worked_counts() {
        LabourPeriod period = LabourRules.inAttendance(
                ZONE,
                WEEK,
                List.of(worked(0, "08:00:00", "18:00:01"), worked(1, "12:30:00", "21:30:00"), day(2).build()));
        assertThat(LabourRules.review(pack(LabourLimitType.DAILY_HOURS, Duration.ofHours(8)), period))
                .extracting(LabourFinding::from, LabourFinding::measured)
                .containsExactly(
                        tuple(MONDAY, Duration.ofHours(9).plusSeconds(1)),
                        tuple(MONDAY.plusDays(1), Duration.ofHours(8).plusMinutes(30)));
    }

    @Test
    void a_mean_is_taken_without_days_of_leave() {
        AttendanceRecord leave = day(1).assessment(ShiftAssessment.builder()
                        .outcome(AttendanceOutcome.ON_LEAVE)
                        .build())
                .build();
        LabourPeriod period = LabourRules.inAttendance(ZONE, WEEK, List.of(worked(0, "08:00:00", "11:00:00"), leave));
        assertThat(period.leave()).containsEntry(ANN, Set.of(MONDAY.plusDays(1)));
        LabourPack mean = pack(LabourLimitType.MEAN_WEEKLY_HOURS, Duration.ofHours(3));
        assertThat(LabourRules.review(mean, period))
                .extracting(LabourFinding::measured)
                .containsExactly(Duration.ofMinutes(210));
        assertThat(LabourRules.review(
                        mean,
                        LabourPeriod.builder()
                                .zone(ZONE)
                                .days(WEEK)
                                .shifts(period.shifts())
                                .build()))
                .isEmpty();
    }

    @Test
    void a_day_that_is_all_leave_has_no_mean() {
        RosterHorizon one = RosterHorizon.of(MONDAY, 1);
        LabourPeriod period = LabourRules.inAttendance(ZONE, one, List.of(worked(0, "08:00:00", "11:00:00")));
        LabourPeriod leave = LabourPeriod.builder()
                .zone(ZONE)
                .days(one)
                .shifts(period.shifts())
                .putLeave(ANN, Set.of(MONDAY))
                .build();
        LabourPack mean = pack(LabourLimitType.MEAN_WEEKLY_HOURS, Duration.ofHours(3));
        assertThat(LabourRules.review(mean, period)).hasSize(1);
        assertThat(LabourRules.review(mean, leave)).isEmpty();
    }

    @Test
    void agents_are_judged_alone_and_shifts_of_other_days_are_left_out() {
        AttendanceRecord bob = AttendanceRecord.builder()
                .from(worked(0, "06:00:00", "17:00:00"))
                .agent(AgentId.of("bob"))
                .build();
        LabourPeriod period = LabourRules.inAttendance(
                ZONE, WEEK, List.of(bob, worked(7, "06:00:00", "17:00:00"), worked(6, "06:00:00", "17:00:00")));
        assertThat(LabourRules.review(pack(LabourLimitType.DAILY_HOURS, Duration.ofHours(8)), period))
                .extracting(finding -> finding.agent() + " " + finding.from())
                .containsExactly("ann 2026-03-08", "bob 2026-03-02");
    }
}
