package io.careline.scorecard;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** The agent disagrees. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ScorecardDisputed extends ScorecardEvent permits ImmutableScorecardDisputed {
    @Override
    default ScorecardEventType type() {
        return ScorecardEventType.DISPUTED;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ScorecardDisputed}. Not thread-safe. */
    class Builder extends ImmutableScorecardDisputed.Builder {
        Builder() {}
    }
}
