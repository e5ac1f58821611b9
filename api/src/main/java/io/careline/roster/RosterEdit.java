package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One day of one agent as it is to be. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterEdit permits ImmutableRosterEdit {
    /** Who. */
    AgentId agent();

    /** The day, within the horizon. */
    LocalDate date();

    /** The shift; empty: a day off. */
    Optional<ShiftCode> shift();

    /** A shift on a day. */
    static RosterEdit assign(AgentId agent, LocalDate date, ShiftCode shift) {
        return builder().agent(agent).date(date).shift(shift).build();
    }

    /** A day off. */
    static RosterEdit clear(AgentId agent, LocalDate date) {
        return builder().agent(agent).date(date).build();
    }

    /** Starts one; {@code agent} and {@code date} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterEdit}. Not thread-safe. */
    class Builder extends ImmutableRosterEdit.Builder {
        Builder() {}
    }
}
