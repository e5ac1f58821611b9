package io.careline.roster;

import io.careline.common.Incubating;
import io.careline.lifecycle.Finding;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a roster costs and why, and which single change would help most. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterExplanation permits ImmutableRosterExplanation {
    /** The score, with each place where a rule is broken. */
    RosterScore score();

    /** The same in words: the totals, then each rule that is broken with its dearest places, the dearest rule first, then the change. */
    List<Finding> findings();

    /** The day of one agent, or the swap of two agents on a day, whose change lowers the score most; empty if none lowers it. */
    Optional<RosterProposal> bestChange();

    /** Starts one; {@code score} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterExplanation}. Not thread-safe. */
    class Builder extends ImmutableRosterExplanation.Builder {
        Builder() {}
    }
}
