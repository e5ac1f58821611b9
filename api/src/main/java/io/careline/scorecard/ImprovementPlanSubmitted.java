package io.careline.scorecard;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** The plan is there. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ImprovementPlanSubmitted extends ScorecardEvent permits ImmutableImprovementPlanSubmitted {
    @Override
    default ScorecardEventType type() {
        return ScorecardEventType.IMPROVEMENT_PLAN_SUBMITTED;
    }

    /** The causes. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String causes();

    /** What the agent will do. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String plan();

    /** Starts one; {@code causes} and {@code plan} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ImprovementPlanSubmitted}. Not thread-safe. */
    class Builder extends ImmutableImprovementPlanSubmitted.Builder {
        Builder() {}
    }
}
