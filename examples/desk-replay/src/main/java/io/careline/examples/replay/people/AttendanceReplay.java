package io.careline.examples.replay.people;

import io.careline.common.AbsenceCause;
import io.careline.attendance.AbsenceRef;
import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.AwayFromPost;
import io.careline.attendance.GrantTimeOff;
import io.careline.attendance.RaiseUnauthorisedAbsence;
import io.careline.attendance.RaisedAbsence;
import io.careline.attendance.RecordAway;
import io.careline.attendance.ScheduleShift;
import io.careline.attendance.SignIn;
import io.careline.attendance.SignOut;
import io.careline.attendance.TimeOff;
import io.careline.calendar.OpenInterval;
import io.careline.common.AgentId;
import io.careline.core.attendance.Attendances;
import io.careline.examples.replay.journal.Course;
import io.careline.examples.replay.journal.Reasons;
import io.careline.examples.replay.journal.Verdict;
import io.careline.examples.replay.run.PeopleRules;
import io.careline.examples.replay.run.Place;
import io.careline.leave.LeaveRequest;
import io.careline.leave.UnauthorisedAbsence;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Lifecycle;
import io.careline.roster.Assignment;
import io.careline.swap.SwapShift;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Replays the shifts that a time clock tells about: one record each, with the leave that stands and the signatures. */
final class AttendanceReplay {
    private final PeopleRules rules;
    private final TimeClock clock;
    private final LeaveTimes leave;
    private final List<LeaveRequest> requests;
    private final Lifecycle<AttendanceRecord, AttendanceCommand, AttendanceEvent> lifecycle;
    private final Reasons refusals = new Reasons();

    AttendanceReplay(PeopleRules rules, TimeClock clock, LeaveTimes leave, List<LeaveRequest> requests) {
        this.rules = rules;
        this.clock = clock;
        this.leave = leave;
        this.requests = requests;
        this.lifecycle = Attendances.lifecycle(rules.attendance());
    }

    /** Why signatures were refused. */
    Reasons refusals() {
        return refusals;
    }

    /** The records of the shifts on days that the file tells about, as they stand once all of them can be assessed. */
    List<AttendanceRecord> records(List<Assignment> assignments) {
        return assignments.stream()
                .filter(assignment -> clock.covers(assignment.date()))
                .map(this::replay)
                .toList();
    }

    /** The lines of the file for which the roster has no shift. */
    static List<ClockIn> withoutShift(TimeClock clock, DutyRoster duty) {
        return clock.lines().stream()
                .filter(line -> duty.shift(line.agent(), line.date()).isEmpty())
                .toList();
    }

    private AttendanceRecord replay(Assignment assignment) {
        ZoneId zone = rules.zone();
        SwapShift shift = SwapShift.of(assignment.date(), assignment.shift());
        Instant start = shift.startsAt(zone);
        Course<AttendanceRecord, AttendanceCommand, AttendanceEvent> course = new Course<>(
                lifecycle,
                assignment.agent() + "/" + assignment.date() + "/"
                        + assignment.shift().code());
        Instant planned = start.minus(Duration.ofDays(1));
        send(
                course,
                ScheduleShift.builder()
                        .agent(assignment.agent())
                        .date(assignment.date())
                        .zone(zone)
                        .shift(assignment.shift())
                        .build(),
                planned,
                Course.TIMER,
                0);
        for (TimeOff timeOff : leave.timeOff(assignment)) {
            send(course, GrantTimeOff.of(timeOff), planned, Course.TIMER, 0);
        }
        for (RaisedAbsence absence : raised(assignment)) {
            send(course, RaiseUnauthorisedAbsence.of(absence), start, Course.TIMER, 0);
        }
        clock.line(assignment.agent(), assignment.date()).ifPresent(line -> sign(course, line, shift));
        course.pass(shift.endsAt(zone)
                .plus(rules.attendance().grace())
                .plus(rules.attendance().evidencePeriod())
                .plusNanos(1));
        return course.state();
    }

    private void sign(
            Course<AttendanceRecord, AttendanceCommand, AttendanceEvent> course, ClockIn line, SwapShift shift) {
        Actor agent = Actor.of(line.agent().value());
        Instant start = shift.startsAt(rules.zone());
        Instant end = shift.endsAt(rules.zone());
        line.in().ifPresent(in -> send(course, SignIn.of(), near(line.date(), in, start), agent, line.line()));
        line.out()
                .ifPresent(out -> send(
                        course,
                        SignOut.builder().workUndone(line.isWorkUndone()).build(),
                        near(line.date(), out, end),
                        agent,
                        line.line()));
        line.awayFrom().ifPresent(from -> {
            Instant left = near(line.date(), from, start);
            LocalTime to = line.awayTo().orElse(from);
            Instant back = near(line.date(), to, left);
            AwayFromPost away = AwayFromPost.builder()
                    .interval(OpenInterval.of(left, back.isAfter(left) ? back : back.plus(Duration.ofDays(1))))
                    .build();
            Instant later = away.interval().end().isAfter(end) ? away.interval().end() : end;
            send(course, RecordAway.of(away), later, Course.TIMER, line.line());
        });
    }

    /** The moment of a time of day, on the day or the next one, that is nearer to another moment. */
    private Instant near(LocalDate date, LocalTime time, Instant moment) {
        Instant same = date.atTime(time).atZone(rules.zone()).toInstant();
        Instant next = date.plusDays(1).atTime(time).atZone(rules.zone()).toInstant();
        boolean isSame = Duration.between(same, moment)
                        .abs()
                        .compareTo(Duration.between(next, moment).abs())
                <= 0;
        return isSame ? same : next;
    }

    /** What leave claims of a shift: a person decides (rules L3, L5). */
    private List<RaisedAbsence> raised(Assignment assignment) {
        List<RaisedAbsence> raised = new ArrayList<>();
        for (LeaveRequest request : requests) {
            for (UnauthorisedAbsence absence : request.absences()) {
                if (includes(absence, assignment.agent(), assignment.date())) {
                    boolean isOverstay = absence.cause().equals(AbsenceCause.LEAVE_OVERSTAYED);
                    raised.add(RaisedAbsence.builder()
                            .cause(isOverstay ? AbsenceCause.LEAVE_OVERSTAYED : AbsenceCause.LEAVE_NOT_IN_TIME)
                            .ruleId(isOverstay ? "L3" : "L5")
                            .reference(AbsenceRef.of(request.id().value()))
                            .build());
                }
            }
        }
        return raised;
    }

    private static boolean includes(UnauthorisedAbsence absence, AgentId agent, LocalDate date) {
        Optional<LocalDate> last = absence.to();
        return absence.agent().equals(agent)
                && !date.isBefore(absence.from())
                && !date.isAfter(last.orElse(absence.from()));
    }

    private void send(
            Course<AttendanceRecord, AttendanceCommand, AttendanceEvent> course,
            AttendanceCommand command,
            Instant at,
            Actor actor,
            int line) {
        Verdict verdict = course.enter(List.of(command), at, actor, command.type() + "-" + at);
        verdict.rejections()
                .forEach(reason -> refusals.add(
                        reason,
                        "",
                        command.type().tag(),
                        new Place(course.state().id().value(), line, at)));
    }
}
