package io.careline.lifecycle;

import io.careline.common.AgentId;
import io.careline.common.DeskId;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What every event travels and is stored in. Immutable and thread-safe.
 *
 * @param <E> the events of one life cycle
 */
@Value.Immutable
public sealed interface EventEnvelope<E extends Event> permits ImmutableEventEnvelope {
    /** Unique, and the same each time the same command is decided on the same state. */
    EventId eventId();

    /** The life cycle's name, such as {@code complaint}. */
    String lifecycle();

    /** The aggregate the event happened to. */
    String aggregateId();

    /** The aggregate's version after this event, from 1 without gaps. */
    long version();

    /** When it was decided. */
    Instant time();

    /** Who decided. */
    AgentId actor();

    /** The command it follows from. */
    CommandId commandId();

    /** What ties it to other matters, as the context said. */
    Optional<CorrelationId> correlationId();

    /** The desk or tenant, as the context said. */
    Optional<DeskId> deskId();

    /** The rules in force at the decision. */
    PolicyVersion policy();

    /** The version of the event's JSON form, from 1. */
    int schema();

    /** What happened. */
    E event();

    /** Starts an envelope; all but {@code correlationId} and {@code deskId} are mandatory. */
    static <E extends Event> Builder<E> builder() {
        return new Builder<>();
    }

    /**
     * Assembles an {@link EventEnvelope}. Not thread-safe.
     *
     * @param <E> the events of one life cycle
     */
    class Builder<E extends Event> extends ImmutableEventEnvelope.Builder<E> {
        Builder() {}
    }
}
