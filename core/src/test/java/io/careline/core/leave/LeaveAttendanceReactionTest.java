package io.careline.core.leave;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.attendance.AbsenceRef;
import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendanceId;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.GrantTimeOff;
import io.careline.attendance.RaiseUnauthorisedAbsence;
import io.careline.attendance.RaisedAbsence;
import io.careline.attendance.RevokeTimeOff;
import io.careline.attendance.ScheduleShift;
import io.careline.attendance.TimeOff;
import io.careline.attendance.TimeOffKind;
import io.careline.calendar.HourRange;
import io.careline.calendar.OpenInterval;
import io.careline.common.AbsenceCause;
import io.careline.core.attendance.Attendances;
import io.careline.core.reaction.StandardReactions;
import io.careline.leave.ApproveLeave;
import io.careline.leave.DayHalf;
import io.careline.leave.DeclineLeave;
import io.careline.leave.LeaveDay;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeaveSpan;
import io.careline.leave.RecordAbsence;
import io.careline.leave.RecordOverstay;
import io.careline.leave.ReportBack;
import io.careline.leave.RevokeLeave;
import io.careline.leave.StartLeave;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.PolicyVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What leave asks of attendance: time off day by day, and absences for a person to judge. */
class LeaveAttendanceReactionTest {
    private static final AbsenceRef REFERENCE = AbsenceRef.of("L-1");
    private final LeaveOffice desk = new LeaveOffice();

    /** What the last command led to, by the attendance record it is for. */
    private Map<String, Command> asked() {
        return desk.probe().history().stream()
                .filter(event -> event.commandId().equals(desk.lastEnvelope().commandId()))
                .flatMap(event -> StandardReactions.all().to(event).stream())
                .filter(reaction -> reaction.lifecycle().equals("attendance"))
                .collect(Collectors.toMap(reaction -> reaction.aggregateId(), reaction -> reaction.command()));
    }

    private static GrantTimeOff wholeDay() {
        return GrantTimeOff.of(
                TimeOff.builder().reference(REFERENCE).kind(TimeOffKind.LEAVE).build());
    }

    private static GrantTimeOff part(String from, String to) {
        return GrantTimeOff.of(TimeOff.builder()
                .reference(REFERENCE)
                .kind(TimeOffKind.LEAVE)
                .interval(OpenInterval.of(LeaveOffice.local(from), LeaveOffice.local(to)))
                .build());
    }

    private static RaiseUnauthorisedAbsence claim(AbsenceCause cause, String ruleId) {
        return RaiseUnauthorisedAbsence.of(RaisedAbsence.builder()
                .cause(cause)
                .ruleId(ruleId)
                .reference(REFERENCE)
                .build());
    }

    private void approve(LeaveSpan span) {
        desk.as(LeaveOffice.ANN)
                .accept(LeaveOffice.submit(span))
                .as(LeaveOffice.SUE)
                .accept(LeaveOffice.approval());
    }

    @Test
    @DisplayName("L12: approved leave is time off in attendance, on each of its days")
    void approved_leave_is_time_off_on_each_day() {
        desk.approved();
        assertThat(asked())
                .containsExactlyInAnyOrderEntriesOf(Map.of("ann/2026-03-05", wholeDay(), "ann/2026-03-06", wholeDay()));
    }

    @Test
    void half_days_and_hours_are_time_off_for_that_time() {
        approve(LeaveSpan.of(LeaveOffice.march(5), DayHalf.SECOND, LeaveOffice.march(6), DayHalf.SECOND));
        assertThat(asked())
                .containsEntry("ann/2026-03-05", part("2026-03-05T13:00", "2026-03-06T18:00"))
                .containsEntry("ann/2026-03-06", wholeDay())
                .hasSize(2);
        LeaveAttendanceReactionTest other = new LeaveAttendanceReactionTest();
        other.approve(LeaveSpan.hours(LeaveOffice.march(5), HourRange.parse("15:00-16:30")));
        assertThat(other.asked())
                .containsExactly(Map.entry("ann/2026-03-05", part("2026-03-05T15:00", "2026-03-05T16:30")));
    }

    @Test
    void leave_that_is_undone_is_taken_back_on_each_day() {
        desk.approved().as(LeaveOffice.MAX).accept(RevokeLeave.of("a promotion"));
        assertThat(asked())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ann/2026-03-05", RevokeTimeOff.of(REFERENCE), "ann/2026-03-06", RevokeTimeOff.of(REFERENCE)));
    }

    @Test
    @DisplayName("L10: who is back early keeps the time off that was taken, and no more")
    void who_is_back_early_keeps_what_was_taken() {
        approve(LeaveOffice.march(4, 6));
        desk.at("2026-03-04T09:00").accept(StartLeave.of()).at("2026-03-06T09:00");
        LeaveSpan taken = LeaveSpan.of(LeaveOffice.march(4), DayHalf.FIRST, LeaveOffice.march(5), DayHalf.FIRST);
        desk.accept(ReportBack.builder()
                .taken(taken)
                .facts(LeaveOffice.facts().build())
                .build());
        assertThat(asked())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ann/2026-03-05",
                        part("2026-03-04T09:00", "2026-03-05T13:00"),
                        "ann/2026-03-06",
                        RevokeTimeOff.of(REFERENCE)));
    }

    @Test
    @DisplayName("L3: whoever is not back is raised for the first day, and for the days after it once he is")
    void not_back_in_time_is_raised_day_by_day() {
        desk.ongoing().as(LeaveOffice.TIMER).at("2026-03-09T09:00").accept(RecordOverstay.of());
        RaiseUnauthorisedAbsence claim = claim(AbsenceCause.LEAVE_OVERSTAYED, "L3");
        assertThat(asked()).containsExactly(Map.entry("ann/2026-03-09", claim));
        desk.as(LeaveOffice.ANN).at("2026-03-10T10:00").accept(ReportBack.of());
        assertThat(asked()).containsExactly(Map.entry("ann/2026-03-10", claim));
    }

    @Test
    @DisplayName("L5: absence without approval is raised for each of its days")
    void absence_without_approval_is_raised() {
        desk.submitted().as(LeaveOffice.SUE).accept(DeclineLeave.of("no")).at("2026-03-06T18:00");
        desk.accept(RecordAbsence.of(LeaveOffice.march(5), LeaveOffice.march(6)));
        RaiseUnauthorisedAbsence claim = claim(AbsenceCause.LEAVE_NOT_APPROVED, "L5");
        assertThat(asked())
                .containsExactlyInAnyOrderEntriesOf(Map.of("ann/2026-03-05", claim, "ann/2026-03-06", claim));
    }

    @Test
    void the_record_of_a_day_takes_over_what_leave_grants_and_revokes() {
        Lifecycle<AttendanceRecord, AttendanceCommand, AttendanceEvent> attendances =
                Attendances.lifecycle(AttendancePolicy.builder()
                        .version(PolicyVersion.of("desk", "1"))
                        .build());
        AttendanceId id = AttendanceId.of(LeaveOffice.ANN.id(), LeaveOffice.march(5));
        AttendanceRecord attendance = send(
                attendances,
                attendances.initial(id.value()),
                ScheduleShift.builder()
                        .agent(LeaveOffice.ANN.id())
                        .date(LeaveOffice.march(5))
                        .zone(LeaveOffice.ZONE)
                        .shift(LeaveOffice.DAY)
                        .build());
        desk.approved();
        AttendanceRecord off = send(attendances, attendance, (AttendanceCommand) asked().get(id.value()));
        assertThat(off.timeOff()).isEqualTo(List.of(wholeDay().timeOff()));
        desk.as(LeaveOffice.MAX).accept(RevokeLeave.of("a promotion"));
        assertThat(send(attendances, off, (AttendanceCommand) asked().get(id.value()))
                        .timeOff())
                .isEmpty();
    }

    private static AttendanceRecord send(
            Lifecycle<AttendanceRecord, AttendanceCommand, AttendanceEvent> attendances,
            AttendanceRecord attendance,
            AttendanceCommand command) {
        DecisionContext context = DecisionContext.of(
                LeaveOffice.local("2026-03-02T10:00"),
                LeaveOffice.TIMER,
                command.type().tag());
        return attendances.apply(attendance, attendances.decide(attendance, command, context));
    }

    @Test
    void hours_after_midnight_are_off_from_the_shift_that_began_the_day_before() {
        LeaveFacts.Builder nights = LeaveFacts.builder().addLine(LeaveOffice.above(LeaveOffice.SUE));
        for (int day = 4; day <= 7; day++) {
            nights.addDays(LeaveDay.workday(LeaveOffice.march(day), HourRange.parse("22:00-06:00")));
        }
        LeaveSpan hours = LeaveSpan.hours(LeaveOffice.march(6), HourRange.parse("02:00-05:00"));
        desk.accept(LeaveOffice.submit(LeaveOffice.wish(hours), nights))
                .as(LeaveOffice.SUE)
                .accept(ApproveLeave.of(nights.build()));
        assertThat(asked()).isEqualTo(Map.of("ann/2026-03-05", part("2026-03-06T02:00", "2026-03-06T05:00")));
        desk.at("2026-03-06T02:00")
                .as(LeaveOffice.TIMER)
                .accept(StartLeave.of())
                .at("2026-03-06T04:00")
                .as(LeaveOffice.ANN)
                .accept(ReportBack.builder()
                        .taken(LeaveSpan.hours(LeaveOffice.march(6), HourRange.parse("02:00-04:00")))
                        .facts(nights.build())
                        .build());
        assertThat(asked()).isEqualTo(Map.of("ann/2026-03-05", part("2026-03-06T02:00", "2026-03-06T04:00")));
    }

    @Test
    void hours_after_midnight_that_are_undone_are_taken_back_where_they_were_granted() {
        LeaveFacts.Builder nights = LeaveFacts.builder().addLine(LeaveOffice.above(LeaveOffice.SUE));
        for (int day = 4; day <= 7; day++) {
            nights.addDays(LeaveDay.workday(LeaveOffice.march(day), HourRange.parse("22:00-06:00")));
        }
        LeaveSpan hours = LeaveSpan.hours(LeaveOffice.march(6), HourRange.parse("02:00-05:00"));
        desk.accept(LeaveOffice.submit(LeaveOffice.wish(hours), nights))
                .as(LeaveOffice.SUE)
                .accept(ApproveLeave.of(nights.build()))
                .as(LeaveOffice.MAX)
                .accept(RevokeLeave.of("all hands"));
        assertThat(asked()).isEqualTo(Map.of("ann/2026-03-05", RevokeTimeOff.of(REFERENCE)));
    }
}
