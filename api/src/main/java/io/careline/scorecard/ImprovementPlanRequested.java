package io.careline.scorecard;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** The agent owes causes and a plan (rule K6). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ImprovementPlanRequested extends ScorecardEvent permits ImmutableImprovementPlanRequested {
    @Override
    default ScorecardEventType type() {
        return ScorecardEventType.IMPROVEMENT_PLAN_REQUESTED;
    }

    /** Who owes them. */
    AgentId agent();

    /** Until when. */
    Instant dueAt();

    /** Starts one; {@code agent} and {@code dueAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ImprovementPlanRequested}. Not thread-safe. */
    class Builder extends ImmutableImprovementPlanRequested.Builder {
        Builder() {}
    }
}
