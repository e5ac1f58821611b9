package io.careline.core.handover;

import io.careline.handover.HandoverForm;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.ScheduleHandover;
import io.careline.roster.Assignment;
import io.careline.roster.RosterView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        TreeMap<Instant, List<Assignment>> others = Stream.of(
                        giver.date(), giver.date().plusDays(1))
                .flatMap(date -> roster.on(date).stream())
                .filter(other -> !other.agent().equals(giver.agent()))
                .filter(other ->
                        start(other).isAfter(start(giver)) && end(other).isAfter(end(giver)))
                .collect(Collectors.groupingBy(this::start, TreeMap::new, Collectors.toList()));
        Map.Entry<Instant, List<Assignment>> there = others.floorEntry(end(giver));
        if (there != null) {
            return there.getValue();
        }
        boolean isBook = giver.shift().isNight() && policy.nightForm() == HandoverForm.BOOK;
        return isBook && !others.isEmpty() ? others.firstEntry().getValue() : List.of();
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
