package io.careline.scorecard;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A superior rates, and the score comes out (rule K3). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RateScorecard extends ScorecardCommand permits ImmutableRateScorecard {
    @Override
    default ScorecardCommandType type() {
        return ScorecardCommandType.RATE;
    }

    /** A mark for each criterion, 0 to 100. */
    Map<CriterionId, Integer> marks();

    /** What there is to say to it. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> note();

    /** The command with marks. */
    static RateScorecard of(Map<CriterionId, Integer> marks) {
        return builder().marks(marks).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RateScorecard}. Not thread-safe. */
    class Builder extends ImmutableRateScorecard.Builder {
        Builder() {}
    }
}
