package io.careline.roster;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/** A draft was replaced. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterRevised extends RosterEvent permits ImmutableRosterRevised {
    @Override
    default RosterEventType type() {
        return RosterEventType.REVISED;
    }

    /** Who works which shift when. */
    List<Assignment> assignments();

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterRevised}. Not thread-safe. */
    class Builder extends ImmutableRosterRevised.Builder {
        Builder() {}
    }
}
