package io.careline.scorecard;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Does not agree with the agent: the rating stands. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DismissDispute extends ScorecardCommand permits ImmutableDismissDispute {
    @Override
    default ScorecardCommandType type() {
        return ScorecardCommandType.DISMISS_DISPUTE;
    }

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with a reason. */
    static DismissDispute of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DismissDispute}. Not thread-safe. */
    class Builder extends ImmutableDismissDispute.Builder {
        Builder() {}
    }
}
