package io.careline.examples.replay.people;

import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendanceId;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.AwayFromPost;
import io.careline.attendance.CorrectAttendance;
import io.careline.attendance.RecordAway;
import io.careline.attendance.ScheduleShift;
import io.careline.attendance.SignIn;
import io.careline.attendance.SignOut;
import io.careline.calendar.OpenInterval;
import io.careline.core.attendance.Attendances;
import io.careline.examples.replay.journal.Course;
import io.careline.examples.replay.journal.Reasons;
import io.careline.examples.replay.journal.Verdict;
import io.careline.examples.replay.run.PeopleRules;
import io.careline.examples.replay.run.Place;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.Lifecycle;
import io.careline.reaction.Reaction;
import io.careline.roster.Assignment;
import io.careline.swap.SwapShift;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Replays the shifts that a time clock tells about: one record each, with what leave and swaps ask, and the signatures. */
final class AttendanceReplay {
    /** What another life cycle asks of a record, and when. */
    private record Asked(AttendanceCommand command, Instant time) {}

    /** Why, where the file names no evidence. */
    private static final String CORRECTED = "corrected in the file";

    private final PeopleRules rules;
    private final Staff staff;
    private final Map<String, List<Asked>> asked = new HashMap<>();
    private final Map<String, Integer> corrections = new HashMap<>();
    private final Lifecycle<AttendanceRecord, AttendanceCommand, AttendanceEvent> lifecycle;
    private final Reasons refusals = new Reasons();

    AttendanceReplay(PeopleRules rules, Staff staff) {
        this.rules = rules;
        this.staff = staff;
        this.lifecycle = Attendances.lifecycle(rules.attendance());
    }

    /** Why signatures and corrections were refused. */
    Reasons refusals() {
        return refusals;
    }

    /** Keeps what another life cycle asks until the record is opened; nothing comes of it on a day without a shift. */
    Verdict receive(Reaction reaction, Instant time) {
        asked.computeIfAbsent(reaction.aggregateId(), unused -> new ArrayList<>())
                .add(new Asked((AttendanceCommand) reaction.command(), time));
        return new Verdict(Decision.Outcome.ACCEPTED, List.of(), List.of());
    }

    /** The records of the shifts on days that the file tells about, as they stand once all of them can be assessed. */
    List<AttendanceRecord> records(TimeClock clock, List<Assignment> assignments) {
        return assignments.stream()
                .filter(assignment -> clock.covers(assignment.date()))
                .sorted(Comparator.comparing(Assignment::date))
                .map(assignment -> replay(clock, assignment))
                .toList();
    }

    /** The lines of the file for which the roster has no shift. */
    static List<ClockIn> withoutShift(TimeClock clock, DutyRoster duty) {
        return clock.lines().stream()
                .filter(line -> duty.shift(line.agent(), line.date()).isEmpty())
                .toList();
    }

    private AttendanceRecord replay(TimeClock clock, Assignment assignment) {
        ZoneId zone = rules.zone();
        SwapShift shift = SwapShift.of(assignment.date(), assignment.shift());
        Instant end = shift.endsAt(zone);
        String id = AttendanceId.of(assignment.agent(), assignment.date()).value();
        Course<AttendanceRecord, AttendanceCommand, AttendanceEvent> course = new Course<>(lifecycle, id);
        send(
                course,
                ScheduleShift.builder()
                        .agent(assignment.agent())
                        .date(assignment.date())
                        .zone(zone)
                        .shift(assignment.shift())
                        .build(),
                shift.startsAt(zone).minus(Duration.ofDays(1)),
                Course.TIMER,
                0);
        List<Asked> others = asked.getOrDefault(id, List.of());
        others.stream()
                .filter(one -> one.time().isBefore(end))
                .forEach(one -> send(course, one.command(), one.time(), Course.TIMER, 0));
        Optional<ClockIn> line = clock.line(assignment.agent(), assignment.date());
        line.ifPresent(signed -> sign(course, signed, shift));
        others.stream().filter(one -> !one.time().isBefore(end)).forEach(one -> {
            course.pass(one.time());
            send(course, one.command(), one.time(), Course.TIMER, 0);
        });
        course.pass(end.plus(rules.attendance().grace())
                .plus(rules.attendance().evidencePeriod())
                .plusNanos(1));
        line.ifPresent(signed -> correct(course, signed, shift));
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

    /** A signature that was forgotten or wrong, once the shift is assessed; the corrections of a month are counted. */
    private void correct(
            Course<AttendanceRecord, AttendanceCommand, AttendanceEvent> course, ClockIn line, SwapShift shift) {
        Optional<ClockIn.Correction> correction = line.correction();
        if (correction.isEmpty()) {
            return;
        }
        ZoneId zone = rules.zone();
        String month = line.agent() + " " + YearMonth.from(line.date());
        int before = corrections.getOrDefault(month, 0);
        Verdict verdict = send(
                course,
                CorrectAttendance.builder()
                        .signedInAt(correction.get().in().map(in -> near(line.date(), in, shift.startsAt(zone))))
                        .signedOutAt(correction.get().out().map(out -> near(line.date(), out, shift.endsAt(zone))))
                        .reason(correction.get().evidence().orElse(CORRECTED))
                        .evidence(correction.get().evidence())
                        .correctionsThisMonth(before)
                        .build(),
                shift.endsAt(zone)
                        .plus(rules.attendance().grace())
                        .plus(rules.attendance().evidencePeriod())
                        .plusSeconds(1),
                staff.actor(correction.get().by()),
                line.line());
        if (verdict.isAccepted()) {
            corrections.put(month, before + 1);
        }
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

    private Verdict send(
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
        return verdict;
    }
}
