package io.careline.leave;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Notes that the agent is not back in time (rule L3): a command that deadlines name. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RecordOverstay extends LeaveCommand permits ImmutableRecordOverstay {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.RECORD_OVERSTAY;
    }

    /** The command without anything else. */
    static RecordOverstay of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordOverstay}. Not thread-safe. */
    class Builder extends ImmutableRecordOverstay.Builder {
        Builder() {}
    }
}
