package io.careline.scorecard;

import io.careline.common.Incubating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The measures of the month are computed. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface MeasuresTaken extends ScorecardEvent permits ImmutableMeasuresTaken {
    @Override
    default ScorecardEventType type() {
        return ScorecardEventType.MEASURES_TAKEN;
    }

    /** What each came to. */
    List<MeasureResult> results();

    /** How much there was of what the quota counts; empty without a quota. */
    Optional<BigDecimal> workload();

    /** The points for it; empty without a quota. */
    Optional<BigDecimal> quotaPoints();

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link MeasuresTaken}. Not thread-safe. */
    class Builder extends ImmutableMeasuresTaken.Builder {
        Builder() {}
    }
}
