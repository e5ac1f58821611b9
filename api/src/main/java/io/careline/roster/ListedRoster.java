package io.careline.roster;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A roster that is a list of assignments. */
record ListedRoster(ZoneId zone, Map<LocalDate, List<Assignment>> days) implements RosterView {
    static RosterView of(ZoneId zone, List<Assignment> assignments) {
        Map<LocalDate, List<Assignment>> days = new HashMap<>();
        for (Assignment assignment : assignments) {
            days.computeIfAbsent(assignment.date(), date -> new ArrayList<>()).add(assignment);
        }
        days.replaceAll((date, list) -> List.copyOf(list));
        return new ListedRoster(Objects.requireNonNull(zone, "zone"), days);
    }

    @Override
    public List<Assignment> on(LocalDate date) {
        return days.getOrDefault(date, List.of());
    }
}
