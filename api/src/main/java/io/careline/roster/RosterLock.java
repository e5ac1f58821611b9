package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A day of an agent that is decided already. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterLock permits ImmutableRosterLock {
    /** Who. */
    AgentId agent();

    /** The day. */
    LocalDate date();

    /** The shift; empty: a day off. */
    Optional<ShiftCode> shift();

    /** Starts one; {@code agent} and {@code date} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterLock}. Not thread-safe. */
    class Builder extends ImmutableRosterLock.Builder {
        Builder() {}
    }
}
