package io.careline.roster;

import io.careline.common.Incubating;
import java.time.ZoneId;
import java.util.List;
import org.immutables.value.Value;

/**
 * A roster that a solver made, with its score. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterSolution permits ImmutableRosterSolution {
    /** Who works which shift when, by agent and day. */
    List<Assignment> assignments();

    /** How good it is. */
    RosterScore score();

    /** How many moves were tried. */
    long moves();

    /** The roster as other domains see it. */
    default RosterView view(ZoneId zone) {
        return RosterView.of(zone, assignments());
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterSolution}. Not thread-safe. */
    class Builder extends ImmutableRosterSolution.Builder {
        Builder() {}
    }
}
