package io.careline.core.desk;

import io.careline.lifecycle.Actor;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.CorrelationId;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.EventEnvelope;
import io.careline.port.CommandIdSource;
import io.careline.reaction.Reaction;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Where contexts come from: the host's clock and ids, and the desk's own actor for what nobody sends. */
record DeskSources(
        Actor self, @Nullable InstantSource clock, @Nullable CommandIdSource ids) {
    DecisionContext context(Actor actor) {
        if (clock == null || ids == null) {
            throw new IllegalStateException("the desk has no " + (clock == null ? "clock" : "ids")
                    + "\nGive its builder one, or pass a context.");
        }
        return DecisionContext.builder()
                .now(clock.instant())
                .actor(actor)
                .commandId(ids.next())
                .build();
    }

    DecisionContext timer(Instant now, CommandId id) {
        return DecisionContext.builder().now(now).actor(self).commandId(id).build();
    }

    /** At the same moment, and tied to what it follows from. */
    DecisionContext following(DecisionContext cause, Reaction reaction) {
        return DecisionContext.builder()
                .now(cause.now())
                .actor(self)
                .commandId(reaction.commandId())
                .correlationId(cause.correlationId()
                        .orElseGet(() -> CorrelationId.of(cause.commandId().value())))
                .deskId(cause.deskId())
                .build();
    }

    DecisionContext following(EventEnvelope<?> cause, Reaction reaction) {
        return following(
                DecisionContext.builder()
                        .now(cause.time())
                        .actor(self)
                        .commandId(cause.commandId())
                        .correlationId(cause.correlationId())
                        .deskId(cause.deskId())
                        .build(),
                reaction);
    }
}
