package io.careline.core.desk;

import io.careline.lifecycle.EventEnvelope;
import io.careline.reaction.Reaction;
import io.careline.reaction.Reactions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What events ask for: by the tables that stand, and by those that are made from what the desk knows at the moment. */
record ReactionTable(Reactions standing, List<Function<EventEnvelope<?>, Optional<Reactions>>> moving) {
    List<Reaction> to(List<? extends EventEnvelope<?>> events) {
        if (events.size() == 1) {
            return to(events.get(0));
        }
        List<Reaction> asked = new ArrayList<>();
        events.forEach(event -> asked.addAll(to(event)));
        return asked;
    }

    /** One table an event, so that each of its answers has an id of its own. */
    List<Reaction> to(EventEnvelope<?> event) {
        Reactions.Builder all = null;
        for (Function<EventEnvelope<?>, Optional<Reactions>> source : moving) {
            Optional<Reactions> more = source.apply(event);
            if (more.isPresent()) {
                all = all == null ? Reactions.builder().addAll(standing) : all;
                all.addAll(more.get());
            }
        }
        return (all == null ? standing : all.build()).to(event);
    }
}
