package io.careline.scorecard;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/**
 * The agent is right: he is rated anew, and what was proposed for his place no longer is. The others are ranked again
 * once he is. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DisputeUpheld extends ScorecardEvent permits ImmutableDisputeUpheld {
    @Override
    default ScorecardEventType type() {
        return ScorecardEventType.DISPUTE_UPHELD;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DisputeUpheld}. Not thread-safe. */
    class Builder extends ImmutableDisputeUpheld.Builder {
        Builder() {}
    }
}
