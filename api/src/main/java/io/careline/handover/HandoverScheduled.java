package io.careline.handover;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A shift is to be handed over. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface HandoverScheduled extends HandoverEvent permits ImmutableHandoverScheduled {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.SCHEDULED;
    }

    /** Who hands over. */
    AgentId giver();

    /** Who takes over. */
    AgentId taker();

    /** When the giver's shift ends. */
    Instant shiftEnd();

    /** The last moment at which the taker is in time (rule H1). */
    Instant takerDueAt();

    /** When the meetings before it are over (rule R10); empty if there are none. */
    Optional<Instant> beginsAfter();

    /** Whether the giver's shift is a night shift. */
    boolean isNight();

    /** How it is handed over (rules H8, H11). */
    HandoverForm form();

    /** When what the night left is registered (rule H10); empty for a day shift. */
    Optional<Instant> nightLogAt();

    /**
     * Starts one; {@code giver}, {@code taker}, {@code shiftEnd}, {@code takerDueAt}, {@code night} and {@code form}
     * are mandatory.
     */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link HandoverScheduled}. Not thread-safe. */
    class Builder extends ImmutableHandoverScheduled.Builder {
        Builder() {}
    }
}
