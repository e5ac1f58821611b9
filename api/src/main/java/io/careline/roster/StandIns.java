package io.careline.roster;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/** Who could take over one shift of an absent agent. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface StandIns permits ImmutableStandIns {
    /** The shift. */
    OpenShift open();

    /** Everybody else, the best first: as {@link RosterAdvisor#candidates} has them. */
    List<RosterProposal> candidates();

    /** Starts one; {@code open} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link StandIns}. Not thread-safe. */
    class Builder extends ImmutableStandIns.Builder {
        Builder() {}
    }
}
