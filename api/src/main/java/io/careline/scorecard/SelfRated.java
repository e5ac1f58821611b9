package io.careline.scorecard;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The agent has rated himself. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SelfRated extends ScorecardEvent permits ImmutableSelfRated {
    @Override
    default ScorecardEventType type() {
        return ScorecardEventType.SELF_RATED;
    }

    /** A mark for each criterion, 0 to 100. */
    Map<CriterionId, Integer> marks();

    /** What there is to say to it. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> note();

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SelfRated}. Not thread-safe. */
    class Builder extends ImmutableSelfRated.Builder {
        Builder() {}
    }
}
