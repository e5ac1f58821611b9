package io.careline.scorecard;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Gives the agent notice (rules K6, K9). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface PublishScorecard extends ScorecardCommand permits ImmutablePublishScorecard {
    @Override
    default ScorecardCommandType type() {
        return ScorecardCommandType.PUBLISH;
    }

    /** The command without anything else. */
    static PublishScorecard of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PublishScorecard}. Not thread-safe. */
    class Builder extends ImmutablePublishScorecard.Builder {
        Builder() {}
    }
}
