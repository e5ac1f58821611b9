package io.careline.scorecard;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Notes that no plan came in time: a command that deadlines name. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RecordPlanMissed extends ScorecardCommand permits ImmutableRecordPlanMissed {
    @Override
    default ScorecardCommandType type() {
        return ScorecardCommandType.RECORD_PLAN_MISSED;
    }

    /** The command without anything else. */
    static RecordPlanMissed of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordPlanMissed}. Not thread-safe. */
    class Builder extends ImmutableRecordPlanMissed.Builder {
        Builder() {}
    }
}
