package io.careline.scorecard;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A superior has rated, and the score is known. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ScorecardRated extends ScorecardEvent permits ImmutableScorecardRated {
    @Override
    default ScorecardEventType type() {
        return ScorecardEventType.RATED;
    }

    /** A mark for each criterion, 0 to 100. */
    Map<CriterionId, Integer> marks();

    /** What each part came to. */
    List<PartScore> parts();

    /** The score. */
    BigDecimal score();

    /** What there is to say to it. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> note();

    /** Starts one; {@code score} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ScorecardRated}. Not thread-safe. */
    class Builder extends ImmutableScorecardRated.Builder {
        Builder() {}
    }
}
