package io.careline.roster;

import io.careline.common.Incubating;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
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

    /**
     * A proven lower bound of the soft cost: no roster that keeps the hard rules costs less, so that the roster is best where
     * the two are equal. Rules over groups of agents (fairness, companions) are left out of it: they can only add to the
     * cost. Empty if none was worked out: the search did not get that far, some rule over a row is of a kind that the
     * bound cannot carry, or the problem is too large.
     */
    OptionalLong lowerBound();

    /** The roster as other domains see it. */
    default RosterView view(ZoneId zone) {
        return RosterView.of(zone, assignments());
    }

    /** Starts one; all attributes but the lower bound are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterSolution}. Not thread-safe. */
    class Builder extends ImmutableRosterSolution.Builder {
        Builder() {}
    }
}
