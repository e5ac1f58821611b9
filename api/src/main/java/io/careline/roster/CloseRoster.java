package io.careline.roster;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Ends a roster whose days are over. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CloseRoster extends RosterCommand permits ImmutableCloseRoster {
    @Override
    default RosterCommandType type() {
        return RosterCommandType.CLOSE;
    }

    /** The command. */
    static CloseRoster of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CloseRoster}. Not thread-safe. */
    class Builder extends ImmutableCloseRoster.Builder {
        Builder() {}
    }
}
