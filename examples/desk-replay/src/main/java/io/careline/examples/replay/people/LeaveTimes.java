package io.careline.examples.replay.people;

import io.careline.attendance.AbsenceRef;
import io.careline.attendance.TimeOff;
import io.careline.attendance.TimeOffKind;
import io.careline.calendar.OpenInterval;
import io.careline.common.AgentId;
import io.careline.leave.DayHalf;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveCalendar;
import io.careline.leave.LeaveDay;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveSubmission;
import io.careline.roster.Assignment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which part of a shift leave takes.
 *
 * @param zone the zone of the roster
 * @param requests all requests as they ended
 * @param calendars each agent's own days
 */
record LeaveTimes(ZoneId zone, List<LeaveRequest> requests, Function<AgentId, LeaveCalendar> calendars) {
    /** The leave on a shift's day that stands. */
    List<TimeOff> timeOff(Assignment assignment) {
        List<TimeOff> all = new ArrayList<>();
        for (LeaveRequest request : requests) {
            request.submission()
                    .map(LeaveSubmission::application)
                    .filter(unused -> PeopleResult.isInForce(request))
                    .filter(application -> application.agent().equals(assignment.agent()))
                    .map(LeaveApplication::span)
                    .filter(span -> LeaveDesk.dates(span).contains(assignment.date()))
                    .ifPresent(span -> all.add(TimeOff.builder()
                            .reference(AbsenceRef.of(request.id().value()))
                            .kind(TimeOffKind.LEAVE)
                            .interval(part(span, assignment))
                            .build()));
        }
        return all;
    }

    /** Empty where the whole shift is leave. */
    private Optional<OpenInterval> part(LeaveSpan span, Assignment assignment) {
        LocalDate date = assignment.date();
        if (span.hours().isPresent()) {
            return Optional.of(interval(
                    date, span.hours().get().startMinute(), span.hours().get().endMinute()));
        }
        boolean isFirst = span.includes(date, DayHalf.FIRST);
        if (isFirst && span.includes(date, DayHalf.SECOND)) {
            return Optional.empty();
        }
        LeaveDay day = calendars.apply(assignment.agent()).day(date);
        return Optional.of(
                isFirst
                        ? interval(date, day.firstMinute(), day.middleMinute())
                        : interval(date, day.middleMinute(), day.lastMinute()));
    }

    private OpenInterval interval(LocalDate date, int from, int to) {
        return OpenInterval.of(at(date, from), at(date, to));
    }

    private Instant at(LocalDate date, int minute) {
        return date.atStartOfDay().plusMinutes(minute).atZone(zone).toInstant();
    }
}
