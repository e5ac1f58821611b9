package io.careline.scorecard;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** The agent disagrees. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DisputeScorecard extends ScorecardCommand permits ImmutableDisputeScorecard {
    @Override
    default ScorecardCommandType type() {
        return ScorecardCommandType.DISPUTE;
    }

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with a reason. */
    static DisputeScorecard of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DisputeScorecard}. Not thread-safe. */
    class Builder extends ImmutableDisputeScorecard.Builder {
        Builder() {}
    }
}
