package io.careline.scorecard;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/**
 * The place among the others is known. What was proposed for an earlier place no longer is; what is proposed for this one
 * follows in {@link PayProposed} and {@link TransferConsidered}. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ScorecardRanked extends ScorecardEvent permits ImmutableScorecardRanked {
    @Override
    default ScorecardEventType type() {
        return ScorecardEventType.RANKED;
    }

    /** Where the agent stands. */
    Standing standing();

    /** Starts one; {@code standing} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ScorecardRanked}. Not thread-safe. */
    class Builder extends ImmutableScorecardRanked.Builder {
        Builder() {}
    }
}
