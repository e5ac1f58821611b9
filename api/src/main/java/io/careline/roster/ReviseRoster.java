package io.careline.roster;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/** Replaces what a draft has by another attempt. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ReviseRoster extends RosterCommand permits ImmutableReviseRoster {
    @Override
    default RosterCommandType type() {
        return RosterCommandType.REVISE;
    }

    /** Who works which shift when. */
    List<Assignment> assignments();

    /** The command with a roster. */
    static ReviseRoster of(List<Assignment> assignments) {
        return builder().assignments(assignments).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReviseRoster}. Not thread-safe. */
    class Builder extends ImmutableReviseRoster.Builder {
        Builder() {}
    }
}
