package io.careline.scorecard;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** The scorecard stands. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ScorecardClosed extends ScorecardEvent permits ImmutableScorecardClosed {
    @Override
    default ScorecardEventType type() {
        return ScorecardEventType.CLOSED;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ScorecardClosed}. Not thread-safe. */
    class Builder extends ImmutableScorecardClosed.Builder {
        Builder() {}
    }
}
