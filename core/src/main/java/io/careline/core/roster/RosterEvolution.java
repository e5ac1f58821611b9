package io.careline.core.roster;

import io.careline.lifecycle.EventEnvelope;
import io.careline.roster.Roster;
import io.careline.roster.RosterAmended;
import io.careline.roster.RosterDrafted;
import io.careline.roster.RosterEvent;
import io.careline.roster.RosterPublished;
import io.careline.roster.RosterRevised;
import io.careline.roster.RosterStatus;
import io.careline.roster.ShiftGap;
import io.careline.roster.ShiftGapFilled;
import io.careline.roster.ShiftGapOpened;
import java.util.ArrayList;
import java.util.List;

/** How each event changes a roster. */
final class RosterEvolution {
    private RosterEvolution() {}

    static Roster after(Roster roster, RosterEvent event, EventEnvelope<?> envelope) {
        Roster.Builder next = Roster.builder()
                .from(roster)
                .revision(roster.revision().next(envelope))
                .attributes(roster.attributes().withAll(event.attributes()));
        switch (event.type()) {
            case DRAFTED -> {
                RosterDrafted drafted = (RosterDrafted) event;
                next.status(RosterStatus.DRAFT)
                        .horizon(drafted.horizon())
                        .zone(drafted.zone())
                        .shifts(drafted.shifts())
                        .assignments(drafted.assignments());
            }
            case REVISED -> next.assignments(((RosterRevised) event).assignments());
            case PUBLISHED ->
                next.status(RosterStatus.PUBLISHED)
                        .publication(((RosterPublished) event).publication())
                        .changes(List.of());
            case AMENDED -> {
                RosterAmended amended = (RosterAmended) event;
                next.status(RosterStatus.AMENDED)
                        .assignments(Amending.after(roster, amended.changes()))
                        .addAllChanges(amended.changes());
            }
            case SHIFT_GAP_OPENED -> next.addGaps(((ShiftGapOpened) event).gap());
            case SHIFT_GAP_FILLED -> {
                List<ShiftGap> gaps = new ArrayList<>(roster.gaps());
                gaps.remove(((ShiftGapFilled) event).gap());
                next.gaps(gaps);
            }
            case CLOSED -> next.status(RosterStatus.CLOSED);
        }
        return next.build();
    }
}
