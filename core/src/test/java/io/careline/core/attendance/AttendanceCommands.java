package io.careline.core.attendance;

import io.careline.attendance.AbsenceRef;
import io.careline.attendance.AssessShift;
import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceCommandType;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.AwayFromPost;
import io.careline.attendance.ConfirmUnauthorisedAbsence;
import io.careline.attendance.CorrectAttendance;
import io.careline.attendance.DismissUnauthorisedAbsence;
import io.careline.attendance.GrantTimeOff;
import io.careline.attendance.LockAttendance;
import io.careline.attendance.RaiseUnauthorisedAbsence;
import io.careline.attendance.RaisedAbsence;
import io.careline.attendance.RecordAway;
import io.careline.attendance.RescheduleShift;
import io.careline.attendance.RevokeTimeOff;
import io.careline.attendance.SignIn;
import io.careline.attendance.SignOut;
import io.careline.attendance.SubmitEvidence;
import io.careline.attendance.TimeOff;
import io.careline.attendance.TimeOffKind;
import io.careline.calendar.OpenInterval;
import io.careline.common.AbsenceCause;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.core.lifecycle.RandomCommands;
import io.careline.lifecycle.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Makes commands of every type by chance, sound ones and faulty ones, the same for the same seed. */
final class AttendanceCommands extends RandomCommands<AttendanceRecord, AttendanceCommand, AttendanceCommandType> {
    private static final List<Actor> PEOPLE = List.of(
            AttendanceDesk.ANN, AttendanceDesk.BOB, AttendanceDesk.BOSS, AttendanceDesk.BOSS, AttendanceDesk.TIMER);

    AttendanceCommands(long seed) {
        super(seed, List.of(AttendanceCommandType.values()), PEOPLE, Duration.ofDays(4));
    }

    @Override
    public AttendanceCommand of(AttendanceCommandType type, Instant now, AttendanceRecord attendance) {
        return switch (type) {
            case SCHEDULE_SHIFT -> AttendanceDesk.schedule(chance() ? AttendanceDesk.DAY : AttendanceDesk.NIGHT);
            case RESCHEDULE_SHIFT -> RescheduleShift.of(chance() ? AttendanceDesk.DAY : AttendanceDesk.NIGHT);
            case GRANT_TIME_OFF ->
                GrantTimeOff.of(TimeOff.builder()
                        .reference(reference())
                        .kind(any(List.of(TimeOffKind.values())))
                        .interval(mostly(aroundTheShift()))
                        .build());
            case REVOKE_TIME_OFF -> RevokeTimeOff.of(reference());
            case SIGN_IN ->
                SignIn.builder()
                        .at(maybe(moment(now)))
                        .explanation(maybe("traffic"))
                        .build();
            case SIGN_OUT ->
                SignOut.builder().at(maybe(moment(now))).workUndone(isSeldom()).build();
            case RECORD_AWAY ->
                RecordAway.of(AwayFromPost.builder()
                        .interval(aroundTheShift())
                        .approved(isSeldom())
                        .build());
            case RAISE_UNAUTHORISED_ABSENCE ->
                RaiseUnauthorisedAbsence.of(RaisedAbsence.builder()
                        .cause(AbsenceCause.LEAVE_OVERSTAYED)
                        .reference(reference())
                        .build());
            case SUBMIT_EVIDENCE ->
                SubmitEvidence.builder().evidence(mostly("slip-" + below(3))).build();
            case ASSESS_SHIFT -> AssessShift.of();
            case CONFIRM_UNAUTHORISED_ABSENCE -> ConfirmUnauthorisedAbsence.of();
            case DISMISS_UNAUTHORISED_ABSENCE ->
                DismissUnauthorisedAbsence.builder().reason(mostly("was ill")).build();
            case CORRECT ->
                CorrectAttendance.builder()
                        .signedInAt(maybe(moment(now)))
                        .signedOutAt(maybe(moment(now)))
                        .reason(mostly("forgotten"))
                        .evidence(maybe("camera"))
                        .correctionsThisMonth(mostly(below(4)))
                        .build();
            case LOCK -> LockAttendance.of();
        };
    }

    private AbsenceRef reference() {
        return AbsenceRef.of("leave-" + below(3));
    }

    private Instant moment(Instant now) {
        return now.minus(Duration.ofMinutes(below(600) - 30L));
    }

    private OpenInterval aroundTheShift() {
        Instant start = LifecycleDesk.local("2026-03-03T08:00").plus(Duration.ofMinutes(below(900)));
        return OpenInterval.of(start, start.plus(Duration.ofMinutes(1L + below(300))));
    }
}
