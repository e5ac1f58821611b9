package io.careline.reaction;

import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * Turns events into the commands that other aggregates are to be sent: a pure table, no hidden call. The host reads the
 * events it stored, asks this, and sends what comes out. Immutable and thread-safe.
 */
public final class Reactions {
    private final List<Entry<?>> entries;

    private Reactions(List<Entry<?>> entries) {
        this.entries = List.copyOf(entries);
    }

    /** What an event asks for, in the order of the table; empty if nothing. */
    public List<Reaction> to(EventEnvelope<?> envelope) {
        List<Reaction> reactions = new ArrayList<>();
        for (Entry<?> entry : entries) {
            entry.react(envelope, reactions);
        }
        return List.copyOf(reactions);
    }

    /** Starts a table. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What one kind of event asks for. Pure: never null, never throws.
     *
     * @param <E> the event
     */
    @FunctionalInterface
    public interface Rule<E extends Event> {
        /** The aggregate and the command that answer the event. */
        Answer to(E event, EventEnvelope<?> envelope);
    }

    /**
     * A command for an aggregate.
     *
     * @param lifecycle the life cycle it is for
     * @param aggregateId the aggregate; it may be a new one
     * @param command what to send
     */
    public record Answer(String lifecycle, String aggregateId, Command command) {
        /** Refuses a part that is null. */
        public Answer {
            Objects.requireNonNull(lifecycle, "lifecycle");
            Objects.requireNonNull(aggregateId, "aggregateId");
            Objects.requireNonNull(command, "command");
        }
    }

    private record Entry<E extends Event>(Class<E> type, BiFunction<E, EventEnvelope<?>, List<Answer>> rule) {
        void react(EventEnvelope<?> envelope, List<Reaction> reactions) {
            if (!type.isInstance(envelope.event())) {
                return;
            }
            for (Answer answer : rule.apply(type.cast(envelope.event()), envelope)) {
                reactions.add(Reaction.builder()
                        .lifecycle(answer.lifecycle())
                        .aggregateId(answer.aggregateId())
                        .command(answer.command())
                        .commandId(CommandId.following(envelope.eventId(), reactions.size() + 1))
                        .build());
            }
        }
    }

    /** Puts a table together. Not thread-safe. */
    public static final class Builder {
        private final List<Entry<?>> entries = new ArrayList<>();

        private Builder() {}

        /** Answers every event of a type; a type may be answered more than once. */
        public <E extends Event> Builder on(Class<E> type, Rule<E> rule) {
            Objects.requireNonNull(rule, "rule");
            return onEach(type, (event, envelope) -> List.of(rule.to(event, envelope)));
        }

        /** Answers every event of a type with any number of commands, also none; a type may be answered more than once. */
        public <E extends Event> Builder onEach(Class<E> type, BiFunction<E, EventEnvelope<?>, List<Answer>> rule) {
            entries.add(new Entry<>(Objects.requireNonNull(type, "type"), Objects.requireNonNull(rule, "rule")));
            return this;
        }

        /** Takes over another table's answers after those so far. */
        public Builder addAll(Reactions others) {
            entries.addAll(others.entries);
            return this;
        }

        /** The table. */
        public Reactions build() {
            return new Reactions(entries);
        }
    }
}
