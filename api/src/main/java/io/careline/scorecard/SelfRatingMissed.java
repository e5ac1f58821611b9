package io.careline.scorecard;

import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** The agent did not rate himself in time. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SelfRatingMissed extends ScorecardEvent permits ImmutableSelfRatingMissed {
    @Override
    default ScorecardEventType type() {
        return ScorecardEventType.SELF_RATING_MISSED;
    }

    /** Until when he could. */
    Instant dueAt();

    /** Starts one; {@code dueAt} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SelfRatingMissed}. Not thread-safe. */
    class Builder extends ImmutableSelfRatingMissed.Builder {
        Builder() {}
    }
}
