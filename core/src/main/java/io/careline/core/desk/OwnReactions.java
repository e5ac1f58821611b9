package io.careline.core.desk;

import io.careline.core.reaction.StandardReactions;
import io.careline.leave.LeaveRevoked;
import io.careline.leave.LeaveShortened;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.reaction.Reactions;
import io.careline.roster.Roster;
import io.careline.roster.RosterAmended;
import io.careline.swap.ShiftSwap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The standard reactions that look at other aggregates, with those of the desk itself. */
record OwnReactions(Roll roll) implements Function<EventEnvelope<?>, Optional<Reactions>> {
    @Override
    public Optional<Reactions> apply(EventEnvelope<?> envelope) {
        Event event = envelope.event();
        if (event instanceof RosterAmended) {
            return Optional.of(StandardReactions.voidingSwaps(swaps()));
        }
        return event instanceof LeaveRevoked || event instanceof LeaveShortened
                ? Optional.of(StandardReactions.returningShifts(rosters()))
                : Optional.empty();
    }

    private List<ShiftSwap> swaps() {
        List<ShiftSwap> swaps = new ArrayList<>();
        roll.forEach("swap", ShiftSwap.class, swap -> {
            if (swap.isPending() || swap.isInForce()) {
                swaps.add(swap);
            }
        });
        swaps.sort((one, other) -> one.id().value().compareTo(other.id().value()));
        return swaps;
    }

    private List<Roster> rosters() {
        List<Roster> rosters = new ArrayList<>();
        roll.forEach("roster", Roster.class, rosters::add);
        rosters.sort((one, other) -> one.id().value().compareTo(other.id().value()));
        return rosters;
    }
}
