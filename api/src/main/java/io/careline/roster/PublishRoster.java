package io.careline.roster;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Makes a roster, or its changes, known to its agents. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface PublishRoster extends RosterCommand permits ImmutablePublishRoster {
    @Override
    default RosterCommandType type() {
        return RosterCommandType.PUBLISH;
    }

    /** The command. */
    static PublishRoster of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PublishRoster}. Not thread-safe. */
    class Builder extends ImmutablePublishRoster.Builder {
        Builder() {}
    }
}
