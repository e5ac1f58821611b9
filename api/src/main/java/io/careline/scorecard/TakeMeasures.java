package io.careline.scorecard;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Computes the measures of the month from what was counted (rules K2, K4, M). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface TakeMeasures extends ScorecardCommand permits ImmutableTakeMeasures {
    @Override
    default ScorecardCommandType type() {
        return ScorecardCommandType.TAKE_MEASURES;
    }

    /** What the month's events say; see {@code Scorecards.tallies}. */
    WorkTally tally();

    /** The command with a count. */
    static TakeMeasures of(WorkTally tally) {
        return builder().tally(tally).build();
    }

    /** Starts one; {@code tally} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link TakeMeasures}. Not thread-safe. */
    class Builder extends ImmutableTakeMeasures.Builder {
        Builder() {}
    }
}
