package io.careline.conduct;

import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** A decision was not made in time. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DecisionOverdue extends ConductEvent permits ImmutableDecisionOverdue {
    @Override
    default ConductEventType type() {
        return ConductEventType.DECISION_OVERDUE;
    }

    /** Until when it was expected. */
    Instant dueAt();

    /** Starts one; {@code dueAt} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DecisionOverdue}. Not thread-safe. */
    class Builder extends ImmutableDecisionOverdue.Builder {
        Builder() {}
    }
}
