package io.careline.scorecard;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** The agent says what the causes are and what he will do about them (rule K6). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SubmitImprovementPlan extends ScorecardCommand permits ImmutableSubmitImprovementPlan {
    @Override
    default ScorecardCommandType type() {
        return ScorecardCommandType.SUBMIT_IMPROVEMENT_PLAN;
    }

    /** The causes; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> causes();

    /** What he will do; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> plan();

    /** The command with causes and a plan. */
    static SubmitImprovementPlan of(String causes, String plan) {
        return builder().causes(causes).plan(plan).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SubmitImprovementPlan}. Not thread-safe. */
    class Builder extends ImmutableSubmitImprovementPlan.Builder {
        Builder() {}
    }
}
