package io.careline.scorecard;

import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** No plan came in time. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ImprovementPlanMissed extends ScorecardEvent permits ImmutableImprovementPlanMissed {
    @Override
    default ScorecardEventType type() {
        return ScorecardEventType.IMPROVEMENT_PLAN_MISSED;
    }

    /** Until when it was due. */
    Instant dueAt();

    /** Starts one; {@code dueAt} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ImprovementPlanMissed}. Not thread-safe. */
    class Builder extends ImmutableImprovementPlanMissed.Builder {
        Builder() {}
    }
}
