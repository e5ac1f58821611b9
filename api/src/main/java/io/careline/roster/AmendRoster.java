package io.careline.roster;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/** Changes days of a roster that is known, all of them or none. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AmendRoster extends RosterCommand permits ImmutableAmendRoster {
    @Override
    default RosterCommandType type() {
        return RosterCommandType.AMEND;
    }

    /** The changes; each names its cause and what it changes from. */
    List<RosterChange> changes();

    /** The command with some changes. */
    static AmendRoster of(List<RosterChange> changes) {
        return builder().changes(changes).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AmendRoster}. Not thread-safe. */
    class Builder extends ImmutableAmendRoster.Builder {
        Builder() {}
    }
}
