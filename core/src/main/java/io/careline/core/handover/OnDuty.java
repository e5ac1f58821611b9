package io.careline.core.handover;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.handover.PostCover;
import io.careline.roster.Assignment;
import io.careline.roster.RosterView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** Who is on duty at a moment by a roster (rule R7). */
record OnDuty(RosterView roster, Instant moment) {
    /** Everybody whose shift is on, breaks apart, beside some. */
    PostCover beside(Set<AgentId> apart) {
        LocalDate date = moment.atZone(roster.zone()).toLocalDate();
        long colleagues = Stream.of(date.minusDays(1), date)
                .flatMap(day -> roster.on(day).stream())
                .filter(assignment -> isOnDuty(assignment))
                .map(Assignment::agent)
                .filter(agent -> !apart.contains(agent))
                .distinct()
                .count();
        return PostCover.of(Math.toIntExact(colleagues));
    }

    private boolean isOnDuty(Assignment assignment) {
        return isWithin(assignment, assignment.shift().hours())
                && assignment.shift().breaks().stream().noneMatch(pause -> isWithin(assignment, pause));
    }

    private boolean isWithin(Assignment assignment, HourRange hours) {
        return !moment.isBefore(at(roster, assignment, hours.startMinute()))
                && moment.isBefore(at(roster, assignment, hours.endMinute()));
    }

    /** A minute of the day on which a shift begins, by the clock on the wall. */
    static Instant at(RosterView roster, Assignment assignment, int minute) {
        return assignment
                .date()
                .atStartOfDay()
                .plusMinutes(minute)
                .atZone(roster.zone())
                .toInstant();
    }
}
