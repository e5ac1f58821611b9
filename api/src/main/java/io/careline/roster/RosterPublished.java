package io.careline.roster;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** A roster was made known. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterPublished extends RosterEvent permits ImmutableRosterPublished {
    @Override
    default RosterEventType type() {
        return RosterEventType.PUBLISHED;
    }

    /** The number of the publication, from 1 on. */
    int publication();

    /** Starts one; {@code publication} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterPublished}. Not thread-safe. */
    class Builder extends ImmutableRosterPublished.Builder {
        Builder() {}
    }
}
