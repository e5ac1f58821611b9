package io.careline.scorecard;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Agrees with the agent: he is rated anew. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface UpholdDispute extends ScorecardCommand permits ImmutableUpholdDispute {
    @Override
    default ScorecardCommandType type() {
        return ScorecardCommandType.UPHOLD_DISPUTE;
    }

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with a reason. */
    static UpholdDispute of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link UpholdDispute}. Not thread-safe. */
    class Builder extends ImmutableUpholdDispute.Builder {
        Builder() {}
    }
}
