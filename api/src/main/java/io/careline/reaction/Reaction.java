package io.careline.reaction;

import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandId;
import org.immutables.value.Value;

/** A command that an event asks to be sent, and where. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Reaction permits ImmutableReaction {
    /** The life cycle it is for, such as {@code complaint}. */
    String lifecycle();

    /** The aggregate it is for; it may be a new one. */
    String aggregateId();

    /** What to send. */
    Command command();

    /** The id to send it under: the same each time the event is read, so that reading it twice does nothing twice. */
    CommandId commandId();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Reaction}. Not thread-safe. */
    class Builder extends ImmutableReaction.Builder {
        Builder() {}
    }
}
