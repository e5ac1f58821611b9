package io.careline.lifecycle;

import io.careline.common.DeskId;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The world as a decision may see it: when, who, and under which ids. Immutable and thread-safe. */
@Value.Immutable
public sealed interface DecisionContext permits ImmutableDecisionContext {
    /** The moment of the decision, from the host's clock. */
    Instant now();

    /** Who sends the command. */
    Actor actor();

    /** The command's own id: the same when it is sent again. */
    CommandId commandId();

    /** What ties this command to others, if anything does. */
    Optional<CorrelationId> correlationId();

    /** The desk or tenant it is for, if the host has several. */
    Optional<DeskId> deskId();

    /**
     * A context without correlation and desk.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the command id is not a valid {@link CommandId}
     */
    static DecisionContext of(Instant now, Actor actor, String commandId) {
        return builder()
                .now(now)
                .actor(actor)
                .commandId(CommandId.of(commandId))
                .build();
    }

    /** Starts a context; {@code now}, {@code actor} and {@code commandId} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DecisionContext}. Not thread-safe. */
    class Builder extends ImmutableDecisionContext.Builder {
        Builder() {}
    }
}
