package io.careline.scorecard;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Closes the scorecard: it stands. A command that deadlines name, too. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CloseScorecard extends ScorecardCommand permits ImmutableCloseScorecard {
    @Override
    default ScorecardCommandType type() {
        return ScorecardCommandType.CLOSE;
    }

    /** The command without anything else. */
    static CloseScorecard of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CloseScorecard}. Not thread-safe. */
    class Builder extends ImmutableCloseScorecard.Builder {
        Builder() {}
    }
}
