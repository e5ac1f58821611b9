package io.careline.roster;

import io.careline.common.Incubating;
import io.careline.lifecycle.Finding;
import java.util.List;
import org.immutables.value.Value;

/** A roster that was repaired: the changes, why each of them, and what is left to be said. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterRepair permits ImmutableRosterRepair {
    /** Each day that changes, with its cause and reasons, by agent and day; empty if nothing needs to change. */
    List<RosterChange> changes();

    /** What all changes do to the score under the new circumstances. */
    EditImpact impact();

    /** The repaired roster with its score. */
    RosterSolution solution();

    /** What could not be done; empty if everything could. */
    List<Finding> findings();

    /** Starts one; {@code impact} and {@code solution} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterRepair}. Not thread-safe. */
    class Builder extends ImmutableRosterRepair.Builder {
        Builder() {}
    }
}
