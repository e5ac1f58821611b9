package io.careline.core.desk;

import io.careline.roster.Assignment;
import io.careline.roster.Roster;
import io.careline.roster.RosterStatus;
import io.careline.roster.RosterView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who works when by the rosters of the desk, as they stand when it is asked: drafts apart. */
record PublishedRosters(ZoneId zone, Roll roll) implements RosterView {
    @Override
    public List<Assignment> on(LocalDate date) {
        List<Roster> rosters = new ArrayList<>();
        roll.forEach("roster", Roster.class, roster -> {
            if (isPublished(roster)) {
                rosters.add(roster);
            }
        });
        rosters.sort(Comparator.comparing(roster -> roster.id().value()));
        return rosters.stream()
                .flatMap(roster -> roster.assignments().stream())
                .filter(assignment -> assignment.date().equals(date))
                .toList();
    }

    private static boolean isPublished(Roster roster) {
        return roster.status() != RosterStatus.NONE && roster.status() != RosterStatus.DRAFT;
    }
}
