package io.careline.core.attendance;

import io.careline.attendance.AbsenceRef;
import io.careline.attendance.AssessShift;
import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.AwayFromPost;
import io.careline.attendance.CorrectAttendance;
import io.careline.attendance.GrantTimeOff;
import io.careline.attendance.RaiseUnauthorisedAbsence;
import io.careline.attendance.RaisedAbsence;
import io.careline.attendance.RecordAway;
import io.careline.attendance.ScheduleShift;
import io.careline.attendance.ShiftAssessment;
import io.careline.attendance.SignIn;
import io.careline.attendance.SignOut;
import io.careline.attendance.TimeOff;
import io.careline.attendance.TimeOffKind;
import io.careline.calendar.HourRange;
import io.careline.calendar.OpenInterval;
import io.careline.common.AbsenceCause;
import io.careline.common.AgentId;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.Role;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A desk in Shanghai with Ann's shift of Tuesday, 3 March 2026, from 08:30 to 17:30 with a meal from 12:00 to 13:00.
 */
final class AttendanceDesk extends LifecycleDesk<AttendanceRecord, AttendanceCommand, AttendanceEvent, AttendanceDesk> {
    static final Actor ANN = Actor.of("ann", Role.OFFICER);
    static final Actor BOB = Actor.of("bob", Role.OFFICER);
    static final Actor BOSS = Actor.of("boss", Role.SUPERVISOR);
    static final Actor TIMER = Actor.of("timer", Role.SYSTEM);
    static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    static final AbsenceRef LEAVE = AbsenceRef.of("leave-7");
    static final ShiftType DAY = ShiftType.builder()
            .code(ShiftCode.DAY)
            .hours(HourRange.parse("08:30-17:30"))
            .addBreaks(HourRange.parse("12:00-13:00"))
            .build();
    static final ShiftType NIGHT = ShiftType.builder()
            .code(ShiftCode.NIGHT)
            .hours(HourRange.parse("17:00-01:00"))
            .night(true)
            .build();

    AttendanceDesk(AttendancePolicy policy) {
        super(Attendances.lifecycle(policy), "ann/2026-03-03", TIMER);
    }

    @Override
    protected AttendanceDesk self() {
        return this;
    }

    static ScheduleShift schedule(ShiftType shift) {
        return schedule(TUESDAY, shift);
    }

    static ScheduleShift schedule(LocalDate date, ShiftType shift) {
        return ScheduleShift.builder()
                .agent(AgentId.of("ann"))
                .date(date)
                .zone(ZONE)
                .shift(shift)
                .build();
    }

    AttendanceDesk scheduled() {
        return accept(schedule(DAY));
    }

    /** The agent comes at a time of Tuesday, says nothing, and the clock passes it on. */
    AttendanceDesk comes(String time) {
        return as(TIMER).at("2026-03-03T" + time).accept(SignIn.of());
    }

    AttendanceDesk goes(String time) {
        return as(TIMER).at("2026-03-03T" + time).accept(SignOut.of());
    }

    /** A shift from coming to going. */
    AttendanceDesk works(String from, String to) {
        return scheduled().comes(from).goes(to);
    }

    /** Wednesday, 09:00. */
    AttendanceDesk nextMorning() {
        return as(TIMER).at("2026-03-04T09:00");
    }

    AttendanceDesk assessed() {
        return nextMorning().accept(AssessShift.of());
    }

    /** The findings on what the shift comes to, next morning. */
    List<String> assessing() {
        return nextMorning().findings(AssessShift.of());
    }

    static OpenInterval on(String from, String to) {
        return OpenInterval.of(local("2026-03-03T" + from), local("2026-03-03T" + to));
    }

    static GrantTimeOff leave(String from, String to) {
        return GrantTimeOff.of(TimeOff.builder()
                .reference(LEAVE)
                .kind(TimeOffKind.LEAVE)
                .interval(on(from, to))
                .build());
    }

    static GrantTimeOff wholeDay(TimeOffKind kind) {
        return GrantTimeOff.of(TimeOff.builder().reference(LEAVE).kind(kind).build());
    }

    static RecordAway away(String from, String to) {
        return RecordAway.of(AwayFromPost.builder().interval(on(from, to)).build());
    }

    static RaiseUnauthorisedAbsence raise(AbsenceCause cause, String ruleId) {
        return RaiseUnauthorisedAbsence.of(RaisedAbsence.builder()
                .cause(cause)
                .ruleId(ruleId)
                .reference(LEAVE)
                .build());
    }

    /** The agent was there at 08:25 and forgot to sign in, says a colleague. */
    static CorrectAttendance.Builder forgotten() {
        CorrectAttendance.Builder correction = CorrectAttendance.builder();
        correction.signedInAt(local("2026-03-03T08:25")).reason("forgotten").evidence("bob saw her");
        return correction;
    }

    Decision<AttendanceEvent> assess() {
        return send(AssessShift.of());
    }

    ShiftAssessment assessment() {
        return state().assessment().orElseThrow();
    }

    AttendanceOutcome outcome() {
        return assessment().outcome();
    }

    List<String> deadlines() {
        return lifecycle().deadlines(state(), context()).stream()
                .map(deadline -> deadline.name() + " " + LocalDateTime.ofInstant(deadline.dueAt(), ZONE) + " "
                        + deadline.command().type().tag())
                .toList();
    }
}
