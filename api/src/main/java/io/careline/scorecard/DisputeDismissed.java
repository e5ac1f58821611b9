package io.careline.scorecard;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The rating stands. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DisputeDismissed extends ScorecardEvent permits ImmutableDisputeDismissed {
    @Override
    default ScorecardEventType type() {
        return ScorecardEventType.DISPUTE_DISMISSED;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Until when the plan is due now, since nobody plans while he disagrees; empty if none is owed. */
    Optional<Instant> planDueAt();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DisputeDismissed}. Not thread-safe. */
    class Builder extends ImmutableDisputeDismissed.Builder {
        Builder() {}
    }
}
