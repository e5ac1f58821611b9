package io.careline.roster;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** A roster was ended. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterClosed extends RosterEvent permits ImmutableRosterClosed {
    @Override
    default RosterEventType type() {
        return RosterEventType.CLOSED;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterClosed}. Not thread-safe. */
    class Builder extends ImmutableRosterClosed.Builder {
        Builder() {}
    }
}
