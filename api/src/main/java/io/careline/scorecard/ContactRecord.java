package io.careline.scorecard;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.orderflag.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A contact as a telephone system or a chat knows it, offered to one agent. No life cycle holds these. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ContactRecord permits ImmutableContactRecord {
    /** The agent to whom it was offered. */
    AgentId agent();

    /** When it came in. */
    Instant offeredAt();

    /** When it was answered; empty if nobody did. */
    Optional<Instant> answeredAt();

    /** When the customer gave up; empty if he did not. */
    Optional<Instant> abandonedAt();

    /** How long it was handled: talk, hold and wrap-up. */
    @Value.Default
    default Duration handling() {
        return Duration.ZERO;
    }

    /** How many answers the agent gave in it; in a call, one. */
    @Value.Default
    default int responses() {
        return 0;
    }

    /** How long the customer waited for all of these answers together. */
    @Value.Default
    default Duration responseTime() {
        return Duration.ZERO;
    }

    /** Whether it was solved at this first contact. */
    @Value.Default
    default boolean isSolved() {
        return false;
    }

    /** Whether the customer asked about something that he might buy. */
    @Value.Default
    default boolean isEnquiry() {
        return false;
    }

    /** The order that the enquiry led to; whether it was placed and paid, its events say. */
    Optional<OrderId> order();

    /** Refuses times before the contact came in, an answer and a surrender in one, and what is below zero. */
    @Value.Check
    default void check() {
        if (answeredAt().isPresent() && abandonedAt().isPresent()) {
            throw new IllegalArgumentException(
                    "abandonedAt (" + abandonedAt().get() + ") must be empty where answeredAt is there");
        }
        requireNotBefore("answeredAt", answeredAt());
        requireNotBefore("abandonedAt", abandonedAt());
        if (handling().isNegative()) {
            throw new IllegalArgumentException("handling (" + handling() + ") must not be negative");
        }
        if (responses() < 0) {
            throw new IllegalArgumentException("responses (" + responses() + ") must not be negative");
        }
        if (responseTime().isNegative()) {
            throw new IllegalArgumentException("responseTime (" + responseTime() + ") must not be negative");
        }
    }

    private void requireNotBefore(String name, Optional<Instant> time) {
        time.filter(offeredAt()::isAfter).ifPresent(early -> {
            throw new IllegalArgumentException(
                    name + " (" + early + ") must not be before offeredAt (" + offeredAt() + ")");
        });
    }

    /** Starts one; {@code agent} and {@code offeredAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ContactRecord}. Not thread-safe. */
    class Builder extends ImmutableContactRecord.Builder {
        Builder() {}
    }
}
