package io.careline.scorecard;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Notes that the agent did not rate himself in time: a command that deadlines name. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RecordSelfRatingMissed extends ScorecardCommand permits ImmutableRecordSelfRatingMissed {
    @Override
    default ScorecardCommandType type() {
        return ScorecardCommandType.RECORD_SELF_RATING_MISSED;
    }

    /** The command without anything else. */
    static RecordSelfRatingMissed of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordSelfRatingMissed}. Not thread-safe. */
    class Builder extends ImmutableRecordSelfRatingMissed.Builder {
        Builder() {}
    }
}
