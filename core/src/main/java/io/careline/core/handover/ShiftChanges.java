package io.careline.core.handover;

import io.careline.handover.HandoverForm;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.ScheduleHandover;
import io.careline.roster.Assignment;
import io.careline.roster.RosterView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds in a roster who hands over to whom (rules H11, R1 to R4). */
record ShiftChanges(HandoverPolicy policy, RosterView roster) {
    /** Each giver has a taker of his own as long as there are enough. */
    List<ScheduleHandover> on(LocalDate date) {
        List<ScheduleHandover> changes = new ArrayList<>();
        Map<Instant, Integer> taken = new HashMap<>();
        for (Assignment giver : roster.on(date)) {
            List<Assignment> takers = takersOf(giver);
            if (!takers.isEmpty()) {
                int turn = taken.merge(start(takers.get(0)), 1, Integer::sum);
                changes.add(change(giver, takers.get(Math.min(turn, takers.size()) - 1)));
            }
        }
        return changes;
    }

    /** Those who come last while he is there and stay after him; after a night by the book, those who come next. */
    private List<Assignment> takersOf(Assignment giver) {
        List<Assignment> others = Stream.of(giver.date(), giver.date().plusDays(1))
                .flatMap(date -> roster.on(date).stream())
                .filter(other -> !other.agent().equals(giver.agent()))
                .filter(other ->
                        start(other).isAfter(start(giver)) && end(other).isAfter(end(giver)))
                .toList();
        List<Assignment> there = others.stream()
                .filter(other -> !start(other).isAfter(end(giver)))
                .toList();
        if (!there.isEmpty()) {
            return startingAt(there, there.stream().map(this::start).max(Comparator.naturalOrder()));
        }
        boolean isBook = giver.shift().isNight() && policy.nightForm() == HandoverForm.BOOK;
        return isBook ? startingAt(others, others.stream().map(this::start).min(Comparator.naturalOrder())) : List.of();
    }

    private List<Assignment> startingAt(List<Assignment> assignments, Optional<Instant> start) {
        return assignments.stream()
                .filter(assignment -> start.filter(start(assignment)::equals).isPresent())
                .toList();
    }

    private ScheduleHandover change(Assignment giver, Assignment taker) {
        return ScheduleHandover.builder()
                .giver(giver.agent())
                .taker(taker.agent())
                .shiftEnd(end(giver))
                .takerStart(start(taker))
                .givenShift(giver.shift().code())
                .takenShift(taker.shift().code())
                .night(giver.shift().isNight())
                .build();
    }

    private Instant start(Assignment assignment) {
        return at(assignment, assignment.shift().hours().startMinute());
    }

    private Instant end(Assignment assignment) {
        return at(assignment, assignment.shift().hours().endMinute());
    }

    private Instant at(Assignment assignment, int minute) {
        return OnDuty.at(roster, assignment, minute);
    }
}
