package io.careline.scorecard;

import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** The agent has the notice. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ScorecardPublished extends ScorecardEvent permits ImmutableScorecardPublished {
    @Override
    default ScorecardEventType type() {
        return ScorecardEventType.PUBLISHED;
    }

    /** Until when he can disagree. */
    Instant disputableUntil();

    /** Starts one; {@code disputableUntil} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ScorecardPublished}. Not thread-safe. */
    class Builder extends ImmutableScorecardPublished.Builder {
        Builder() {}
    }
}
